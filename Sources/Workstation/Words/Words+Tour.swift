import TerminalCanvas

// The first-day tour. Every text has room in three lines of 78 cells.

extension Words {
  func tourTitle(_ tour: Tour) -> String {
    let count = "\(tour.place + 1)/\(tour.steps.count)"
    return say("Rundgang \(count) · \(key(.tour)) beendet ihn", "Tour \(count) · \(key(.tour)) ends it")
  }

  /// What a newcomer is told before the first key.
  var tourIsThere: String {
    say(
      "Zum ersten Mal hier? \(key(.tour)) führt Sie in kleinen Schritten herum.",
      "New here? \(key(.tour)) shows you around in small steps."
    )
  }

  var tourNeedsPractice: String {
    say(
      "Den Rundgang gibt es nur im Übungsbestand: aktenlage demo.",
      "The tour is only in the training store: aktenlage demo."
    )
  }

  /// What is to be tried, and what it is good for.
  package func told(_ step: TourStep) -> String {
    switch step {
    case .moveInList:
      say(
        "Das ist Ihr Arbeitsvorrat, das Dringendste zuerst; ! heißt überfällig. Gehen Sie mit der Pfeiltaste eine Zeile nach unten.",
        "This is your queue, the most urgent first; ! means overdue. Go one row down with the arrow key."
      )
    case .openCase:
      say(
        "Unten oder rechts steht, worum es geht und was als Nächstes zu tun ist. Enter öffnet den Vorgang.",
        "Below or on the right you see what the case is about and what comes next. Enter opens it."
      )
    case .evidence:
      say(
        "Die Reiter haben Ziffern. \(key(.thirdTab)) zeigt die Nachweise; die Leertaste hakt dort ab, was vorliegt.",
        "The tabs have digits. \(key(.thirdTab)) shows the evidence; Space ticks there what is at hand."
      )
    case .why:
      say(
        "\(key(.why)) sagt bei jeder Zahl, Frist und Sperre, woher sie kommt und in welchem Gesetz es steht.",
        "\(key(.why)) tells of every number, date and refusal where it comes from and in which law it stands."
      )
    case .closeText: say("Esc schließt den Text wieder.", "Esc closes the text again.")
    case .note:
      say(
        "\(key(.note)) schreibt einen Vermerk. Was Sie tun können und warum manches nicht, zeigt \(key(.actions)).",
        "\(key(.note)) writes a note. What you can do, and why some things not, \(key(.actions)) shows."
      )
    case .typeNote:
      say(
        "Tippen Sie ein paar Wörter. Jeder Anschlag wird aufgehoben, auch wenn der Rechner ausfällt.",
        "Type a few words. Every key stroke is kept, also when the computer fails."
      )
    case .leaveForm:
      say(
        "F8 würde ausführen. Gehen Sie mit Esc zurück, ohne auszuführen: Der Text wartet beim nächsten Öffnen.",
        "F8 would carry it out. Go back with Esc without doing so: the text waits when you open the form again."
      )
    case .backToList: say("F3 führt zurück zur Liste.", "F3 leads back to the list.")
    case .filter:
      say(
        "\(key(.filter)) öffnet die Filterzeile über der Liste.",
        "\(key(.filter)) opens the filter line over the list."
      )
    case .typeFilter:
      say(
        "Tippen Sie etwa  frist<30t  und dann Enter. Tab ergänzt, die Liste folgt jedem Zeichen.",
        "Type such as  deadline<30d  and then Enter. Tab completes, the list follows every character."
      )
    case .wholeList:
      say("Die Rücktaste zeigt wieder die ganze Liste.", "Backspace shows the whole list again.")
    case .palette:
      say(
        "\(key(.palette)) findet jeden Befehl mit einem Wort, auch Aktenzeichen. Die Taste steht daneben.",
        "\(key(.palette)) finds every command by a word, and references too. Its key stands beside it."
      )
    case .openCases:
      say(
        "\(key(.openCases)) zeigt die offenen Vorgänge; bis zu neun bleiben so liegen, wie Sie sie verlassen.",
        "\(key(.openCases)) shows the open cases; up to nine stay as you leave them."
      )
    case .signOffList:
      say(
        "\(key(.fourthTab)) zeigt die Entwürfe, die auf Ihre Zeichnung warten; eigene sind nicht darunter.",
        "\(key(.fourthTab)) shows the drafts that wait for your signature; your own are not among them."
      )
    case .review:
      say(
        "Enter legt den Bescheid neben die Akte. \(key(.signStack)) nimmt alle nacheinander, Karte für Karte.",
        "Enter puts the letter beside the file. \(key(.signStack)) takes all of them, card after card."
      )
    case .readFile:
      say(
        "F6 wechselt zur Akte: was offen ist, die Nachweise, der Verlauf.",
        "F6 goes to the file: what is open, the evidence, the timeline."
      )
    case .remark:
      say(
        "\(key(.remark)) wählt Stellen und Enter schreibt dazu; \(key(.returnDraft)) gibt ohne Stellen zurück. Probieren Sie eines.",
        "\(key(.remark)) chooses passages and Enter remarks on them; \(key(.returnDraft)) returns without. Try one."
      )
    case .unassigned:
      say(
        "\(key(.thirdTab)) zeigt, was noch niemand hat.",
        "\(key(.thirdTab)) shows what nobody has yet."
      )
    case .capture:
      say(
        "\(key(.capture)) erfasst einen Antrag, der auf Papier kam.",
        "\(key(.capture)) captures an application that came on paper."
      )
    case .end:
      say(
        "Das war der Rundgang. Esc schließt, was gerade offen ist; \(key(.help)) zeigt überall die Tasten. Wer jeden Schritt erklärt haben möchte: \(key(.coach)) schaltet die Einarbeitungshilfe ein.",
        "That was the tour. Esc closes what is open now; \(key(.help)) shows the keys anywhere. To have every step explained: \(key(.coach)) switches coach mode on."
      )
    }
  }
}
