import TerminalCanvas

// Pages of documents as pictures.

extension Words {
  /// Which page is in view, and how large.
  func page(_ number: Int, _ zoom: PageView.Zoom) -> String {
    let size: String =
      switch zoom {
      case .page: say("ganze Seite", "whole page")
      case .width: say("ganze Breite", "full width")
      case .twice: say("Breite zweifach", "width twice")
      case .fourTimes: say("Breite vierfach", "width four times")
      }
    return "\(say("Seite", "Page")) \(number) · \(size)"
  }

  var lastPage: String { say("Das ist die letzte Seite.", "This is the last page.") }

  var pictureIsNotRead: String {
    say("Ein Bild lässt sich nicht vorlesen.", "A picture cannot be read aloud.")
  }

  var pictureNeedsDots: String {
    say(
      "Dieses Terminal zeigt nur ASCII, also kein Bild der Seite.",
      "This terminal shows ASCII only, so no picture of the page."
    )
  }

  /// The key that shows the picture, for a document that has no text.
  var pictureInstead: String {
    say("\(key(.picture)) zeigt das Bild der Seite.", "\(key(.picture)) shows the page as a picture.")
  }

  /// Why there is no picture of a page.
  func sentence(for picture: PagePicture) -> String {
    switch picture {
    case .page: ""
    case .noSuchPage: say("Das Dokument hat keine Seite.", "The document has no page.")
    case .otherKind:
      say(
        "Bilder gibt es nur von PDF- und JPEG-Dateien.",
        "There are pictures only of PDF and JPEG files."
      )
    case .unreadable:
      say(
        "Die Seite ließ sich nicht zeichnen: Die Datei ist beschädigt, zu groß oder zu aufwendig.",
        "The page could not be drawn: the file is damaged, too large or takes too long."
      )
    case .painterMissing:
      say(
        "pdftoppm ist nicht eingerichtet (Paket poppler-utils).",
        "pdftoppm is not installed (package poppler-utils)."
      )
    }
  }
}
