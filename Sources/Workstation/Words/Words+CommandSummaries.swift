// What is told about commands beyond their names.

extension Words {
  /// What a command does, as one sentence.
  package func summary(of command: CommandID) -> String {
    switch command {
    case .help:
      say(
        "Zeigt alle Tasten dieses Bildes und führt aus, was Sie wählen.",
        "Shows all keys of this screen and runs what you choose."
      )
    case .palette:
      say(
        "Findet einen Befehl oder ein Aktenzeichen durch Tippen.",
        "Finds a command or a reference by typing."
      )
    case .menu: say("Öffnet die Menüs; Pfeile gehen durch sie.", "Opens the menus; arrows go through them.")
    case .why:
      say(
        "Erklärt, warum etwas so ist, mit Quelle; in einem Feld: was hineingehört.",
        "Explains why something is so, with its source; in a field: what belongs there."
      )
    case .back:
      say(
        "Geht zum vorigen Bild; Getipptes bleibt aufgehoben.",
        "Goes to the screen before; what was typed is kept."
      )
    case .leave: say("Beendet den Arbeitsplatz.", "Leaves the workstation.")
    case .quit:
      say(
        "Beendet den Arbeitsplatz aus jedem Bild; Getipptes bleibt aufgehoben.",
        "Leaves the workstation from any screen; what was typed is kept."
      )
    case .redraw:
      say(
        "Zeichnet das Bild neu, wenn fremder Text darin steht.",
        "Draws the screen anew when other text got into it."
      )
    case .suspend:
      say(
        "Hält den Arbeitsplatz an und geht zur Shell; fg kommt zurück.",
        "Suspends the workstation and goes to the shell; fg comes back."
      )
    case .appearance: say("Wählt Farbschema und Sprache.", "Chooses theme and language.")
    case .tour:
      say(
        "Führt in kleinen Schritten durch die Bilder (Übungsbestand).",
        "Leads through the screens in small steps (training)."
      )
    case .coach:
      say(
        "Sagt zu jedem Schritt Norm, Hausregel und Tasten; noch einmal: beendet das.",
        "Tells norm, house rule and keys of every step; once more: ends that."
      )
    case .example:
      say(
        "Zeigt den Schritt an einem erfundenen, gut gelungenen Beispiel.",
        "Shows the step by an invented example that is done well."
      )
    case .messages:
      say("Zeigt, was gemeldet wurde, das Neueste zuerst.", "Shows what was said, the newest first.")
    case .readAll: say("Liest das ganze Bild vor.", "Reads the whole screen.")
    case .readHints:
      say("Nennt alle Tasten, die jetzt etwas bedeuten.", "Names all keys that mean something now.")
    case .mouse:
      say(
        "Schaltet die Maus an oder aus; mit Umschalt markiert das Terminal selbst.",
        "Switches the mouse on or off; with Shift the terminal still selects by itself."
      )
    case .copyValue:
      say(
        "Gibt den Wert unter dem Zeiger in die Zwischenablage, wenn das erlaubt ist.",
        "Puts the value under the cursor on the clipboard, if that is allowed."
      )
    case .copyReference:
      say("Gibt das Aktenzeichen in die Zwischenablage.", "Puts the reference on the clipboard.")
    case .goTo:
      say(
        "Wartet auf eine zweite Taste und zeigt, wohin jede führt.",
        "Waits for a second key and shows where each leads."
      )
    case .firstRow: say("Geht zur ersten Zeile.", "Goes to the first row.")
    case .toList:
      say(
        "Geht aus jedem Bild zum Arbeitsvorrat; Vorgänge bleiben offen.",
        "Goes from any screen to the queue; cases stay open."
      )
    case .openCases:
      say(
        "Zeigt die offenen Vorgänge und geht zu einem davon.",
        "Shows the open cases and goes to one of them."
      )
    case .lastCase:
      say(
        "Geht zum zuletzt benutzten der anderen offenen Vorgänge.",
        "Goes to the last used of the other open cases."
      )
    case .open: say("Öffnet, was unter dem Zeiger steht.", "Opens what stands under the cursor.")
    case .openItem:
      say(
        "Öffnet die Zeile unter dem Zeiger: Dokument, Eintrag oder Herleitung.",
        "Opens the row under the cursor: document, entry or steps."
      )
    case .refresh: say("Liest alles neu aus dem Bestand.", "Reads everything anew from the store.")
    case .sortList:
      say(
        "Ordnet die Liste nach Frist, Eingang, Name, Zeichen oder Zuständigen.",
        "Orders the list by date, receipt, name, reference or officer."
      )
    case .chooseColumns:
      say("Wählt, welche Spalten die Liste zeigt.", "Chooses which columns the list shows.")
    case .clearFilter: say("Nimmt den Filter von der Liste.", "Takes the filter off the list.")
    case .filter:
      say(
        "Zeigt nur, was Sie beschreiben, etwa stand:entwurf frist<14t.",
        "Shows only what you describe, such as stage:draft deadline<14d."
      )
    case .search:
      say(
        "Sucht nach Aktenzeichen, Name, Geburtsdatum, Nummer oder Wort.",
        "Searches by reference, name, birth date, number or word."
      )
    case .news:
      say(
        "Zeigt nur, was seit dem letzten Arbeitstag kam, weiterging oder fällig wurde.",
        "Shows only what came, moved or fell due since the last working day."
      )
    case .views:
      say(
        "Sichert die Liste, wie sie ist, als Reiter; benennt, teilt und löscht Reiter.",
        "Saves the list as it is as a tab; names, shares and deletes tabs."
      )
    case .mark: say("Markiert die Zeile oder nimmt ihre Marke weg.", "Marks the row or takes its mark away.")
    case .markRange:
      say(
        "Markiert alles von der letzten Marke bis zum Zeiger.",
        "Marks everything from the last mark to the cursor."
      )
    case .markAll:
      say(
        "Markiert alle Vorgänge der Liste, auch die nicht gezeigten.",
        "Marks all cases of the list, those not shown too."
      )
    case .clearMarks: say("Nimmt alle Marken dieser Liste weg.", "Takes all marks of this list away.")
    case .runBatch:
      say(
        "Führt die Aktion in allen Vorgängen aus, in denen sie möglich ist.",
        "Does the act in all cases in which it is possible."
      )
    case .stopWork:
      say(
        "Hört nach dem laufenden Vorgang auf; was getan ist, bleibt getan.",
        "Stops after the case at hand; what is done stays done."
      )
    case .actions:
      say(
        "Listet, was im Vorgang oder in allen markierten zu tun ist.",
        "Lists what can be done in the case, or in all marked ones."
      )
    case .nextStep: say("Tut, was der Vorgang als Nächstes braucht.", "Does what the case needs next.")
    case .undo:
      say(
        "Nimmt den letzten eigenen Eintrag zurück, solange das geht.",
        "Takes back your last entry as long as that is possible."
      )
    case .firstTab: say("Zeigt den ersten Reiter.", "Shows the first tab.")
    case .secondTab: say("Zeigt den zweiten Reiter.", "Shows the second tab.")
    case .thirdTab: say("Zeigt den dritten Reiter.", "Shows the third tab.")
    case .fourthTab: say("Zeigt den vierten Reiter.", "Shows the fourth tab.")
    case .fifthTab: say("Zeigt den fünften Reiter.", "Shows the fifth tab.")
    case .sixthTab: say("Zeigt den sechsten Reiter.", "Shows the sixth tab.")
    case .seventhTab: say("Zeigt den siebten Reiter.", "Shows the seventh tab.")
    case .eighthTab: say("Zeigt den achten Reiter.", "Shows the eighth tab.")
    case .ninthTab: say("Zeigt den neunten Reiter.", "Shows the ninth tab.")
    case .previousTab: say("Geht zum Reiter links davon.", "Goes to the tab on the left.")
    case .nextTab: say("Geht zum Reiter rechts davon.", "Goes to the tab on the right.")
    case .switchPane: say("Geht zum anderen Teil des Bildes.", "Goes to the other part of the screen.")
    case .picture:
      say(
        "Zeigt die Seite eines Dokuments als Bild, oder wieder seinen Text.",
        "Shows the page of a document as a picture, or its text again."
      )
    case .zoom:
      say(
        "Zeigt einen Teil des Bildes in ganzer Größe, und wieder zurück.",
        "Shows one part of the screen in full size, and back."
      )
    case .note: say("Schreibt einen Vermerk in die Akte.", "Writes a note into the file.")
    case .decide: say("Öffnet den Entwurf des Bescheids.", "Opens the draft of the decision.")
    case .take: say("Teilt den Vorgang Ihnen zu.", "Assigns the case to you.")
    case .tick:
      say(
        "Setzt den Befund des Nachweises weiter: Kopie, Original, fehlt.",
        "Moves the finding of the item on: copy, original, missing."
      )
    case .requestDocuments:
      say(
        "Fordert fehlende Unterlagen mit Frist nach.",
        "Requests missing documents by a date."
      )
    case .followUp:
      say(
        "Legt den Vorgang auf einen Tag zur Wiedervorlage.",
        "Brings the case up again on a day."
      )
    case .sign: say("Zeichnet den Entwurf schlussverfügend.", "Signs the draft as final.")
    case .returnDraft: say("Gibt den Entwurf mit Anmerkung zurück.", "Returns the draft with a remark.")
    case .signStack:
      say(
        "Legt die Entwürfe zur Zeichnung Karte für Karte vor und sagt, was abweicht.",
        "Shows the drafts to sign card after card, and says what differs."
      )
    case .remark:
      say(
        "Wählt Stellen des Entwurfs und schreibt Anmerkungen dazu.",
        "Chooses passages of the draft and remarks on them."
      )
    case .save: say("Sichert den Stand als Fassung in der Akte.", "Saves the state as a version in the file.")
    case .submit: say("Schließt das Formular ab und führt es aus.", "Completes the form and carries it out.")
    case .values:
      say(
        "Öffnet, was in das Feld gehört: Kalender, Werteliste oder Textbausteine.",
        "Opens what the field takes: the calendar, its values or text blocks."
      )
    case .nextFault:
      say(
        "Geht zur nächsten Angabe, die fehlt oder nicht stimmt.",
        "Goes to the next item that is missing or wrong."
      )
    case .findInText:
      say(
        "Sucht im Text unter dem Zeiger; ö und o, Groß und Klein sind gleich.",
        "Searches the text under the cursor; ö and o, capitals and small are the same."
      )
    case .editOutside:
      say(
        "Öffnet den Text in Ihrem Editor (VISUAL, EDITOR) und holt ihn zurück.",
        "Opens the text in your editor (VISUAL, EDITOR) and fetches it back."
      )
    case .edit: say("Ändert, was unter dem Zeiger steht.", "Changes what stands under the cursor.")
    case .nextItem:
      say(
        "Öffnet den nächsten Vorgang der Liste oder die nächste Änderung.",
        "Opens the next case of the list, or the next change."
      )
    case .previousItem:
      say(
        "Öffnet den vorigen Vorgang der Liste oder die vorige Änderung.",
        "Opens the case before in the list, or the change before."
      )
    case .compare:
      say(
        "Stellt den Entwurf neben die vorige Fassung.",
        "Puts the draft beside the version before."
      )
    case .capture:
      say(
        "Erfasst einen Antrag, der schriftlich oder am Schalter kam.",
        "Captures an application that came by letter or at the counter."
      )
    case .asOf:
      say(
        "Zeigt die Akte, wie sie an einem Abend stand.",
        "Shows the file as it stood on an evening."
      )
    case .deadlineBook:
      say(
        "Zeigt alle Fristen des Vorgangs mit Verlauf.",
        "Shows all deadlines of the case with their course."
      )
    case .letters: say("Zeigt die Schreiben des Vorgangs.", "Shows the letters of the case.")
    case .print:
      say(
        "Schreibt das Schreiben als PDF in Ihren Ordner.",
        "Writes the letter as PDF into your folder."
      )
    case .catalogue:
      say(
        "Zeigt Anliegen, Rechtsgrundlagen, Nachweise und Gebühren.",
        "Shows matters, legal bases, evidence and fees."
      )
    }
  }
}
