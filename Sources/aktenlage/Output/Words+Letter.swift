import Casework
import Letters
import Workstation

extension Words {
  /// What a letter lacks, on one line.
  func sentence(for finding: LetterCheck.Finding) -> String {
    if case .fee(let gap) = finding.gap {
      let reason = explanation(of: gap)
      return say(
        "Im Schreiben fehlt die Gebühr. \(reason.what) \(reason.remedy) (\(citation(of: finding.source)))",
        "The letter lacks the fee. \(reason.what) \(reason.remedy) (\(citation(of: finding.source)))"
      )
    }
    let name = name(of: finding.gap)
    return say(
      "Im Schreiben fehlt: \(name) (\(finding.source.citation)).",
      "The letter lacks: \(name) (\(finding.source.citation))."
    )
  }

  /// Why the text of the file is shown as it is.
  var keptTextShown: String {
    say(
      "Gezeigt wird der abgesandte Text aus der Akte; heute sähe das Schreiben anders aus.",
      "Shown is the text that was sent, from the file; today the letter would look different."
    )
  }

  /// A file that cannot be made.
  func cannotMake(file: String) -> Explanation {
    Explanation(
      what: say("Die Datei \(file) lässt sich nicht anlegen.", "The file \(file) cannot be made."),
      source: say("Aufruf des Befehls", "use of the command"),
      remedy: say(
        "Nennen Sie eine Datei, die es noch nicht gibt, in einem Ordner, in den Sie schreiben dürfen.",
        "Name a file that does not exist yet, in a folder you may write to."
      )
    )
  }

  /// PDF is wanted and nothing here makes it.
  func noPrinter(_ package: String) -> Explanation {
    Explanation(
      what: say("Hier fehlt das Programm, das PDF erzeugt.", "The program that makes PDF is missing here."),
      source: say("PDF-Ausgabe", "PDF output"),
      remedy: say(
        "Installieren Sie das Debian-Paket \(package) (apt install \(package)), oder nehmen Sie --format text oder html.",
        "Install the Debian package \(package) (apt install \(package)), or take --format text or html."
      )
    )
  }

  /// A part of the program that letters need is broken.
  func faultOfLetters(_ detail: String) -> Explanation {
    Explanation(
      what: say("Eine Vorlage des Programms ist fehlerhaft.", "A template of the program is faulty."),
      source: detail,
      remedy: say("Installieren Sie das Programm neu.", "Install the program again.")
    )
  }

  /// Why there is no PDF.
  func explanation(of fault: PDFFault) -> Explanation {
    let (what, source): (String, String) =
      switch fault {
      case .notStarted(let code):
        (say("weasyprint startet nicht.", "weasyprint does not start."), "errno \(code)")
      case .tookTooLong:
        (
          say(
            "weasyprint hat zu lange gebraucht und wurde beendet.",
            "weasyprint took too long and was ended."
          ),
          say("PDF-Ausgabe", "PDF output")
        )
      case .failed(let status, let detail):
        (say("weasyprint ist gescheitert.", "weasyprint failed."), "\(status): \(detail)")
      case .tooLarge:
        (say("Das PDF ist zu groß.", "The PDF is too large."), say("PDF-Ausgabe", "PDF output"))
      case .noPDF:
        (
          say("weasyprint hat kein PDF geliefert.", "weasyprint gave no PDF."),
          say("PDF-Ausgabe", "PDF output")
        )
      }
    return Explanation(
      what: what,
      source: source,
      remedy: say(
        "Versuchen Sie es noch einmal, oder nehmen Sie --format html.",
        "Try again, or take --format html."
      )
    )
  }

  /// Why a case has no such letter.
  func explanation(of fault: LetterFault) -> Explanation {
    let what: String =
      switch fault {
      case .nothingFiled:
        say("Ein solches Schreiben gibt es in diesem Vorgang nicht.", "This case has no such letter.")
      case .unknownNumber(let number):
        say("Die Nummer \(number) gibt es nicht.", "There is no number \(number).")
      case .effectEnded(let day):
        say(
          "Die Wirkung des Antrags endete am \(date(day)).",
          "The effect of the application ended on \(date(day))."
        )
      case .endsBefore(let day):
        say(
          "Die Bescheinigung endete vor dem \(date(day)).",
          "The certificate would end before \(date(day))."
        )
      case .effectOpen:
        say(
          "Aus den Angaben zum bisherigen Titel folgt keine Wirkung des Antrags nach § 81 AufenthG.",
          "What is stated of the title held gives the application no effect under § 81 AufenthG."
        )
      }
    if case .effectOpen = fault {
      return Explanation(
        what: what,
        source: "§ 81 Abs. 3, 4 AufenthG",
        remedy: say(
          "Steht eine Wirkung fest, nennen Sie sie ausdrücklich.",
          "If an effect is certain, name it."
        )
      )
    }
    return Explanation(
      what: what,
      source: say("Akte", "the file"),
      remedy: say("aktenlage show zeigt, was vorliegt.", "aktenlage show tells what there is.")
    )
  }
}
