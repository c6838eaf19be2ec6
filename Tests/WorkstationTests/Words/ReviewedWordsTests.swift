import Casework
import Foundation
import Office
import Testing
import Workstation

/// All words in one file a language, so that a clerk can read and correct them in one place.
///
/// `UPDATE_GOLDENS=1` writes the files anew.
@Suite("Reviewed words")
struct ReviewedWordsTests {
  @Test("The words are the reviewed ones", arguments: Language.allCases)
  func reviewed(language: Language) throws {
    let text = try sheet(Words(language, names: CatalogueNames(Catalogue.builtIn.get())))
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Goldens/words.\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let reviewed = try String(contentsOf: file, encoding: .utf8)
    let differing = zip(text.split(separator: "\n"), reviewed.split(separator: "\n")).first { $0 != $1 }
    #expect(text == reviewed, "first difference: \(String(describing: differing))")
  }

  private func sheet(_ words: Words) throws -> String {
    var lines: [String] = []
    for list in NameList.all(words) {
      lines += ["", "# \(list.title)"] + list.names.map { "\($0.key): \($0.name)" }
    }
    lines += ["", "# SearchHit.Match"] + NameList.searchMatches.map { words.name(of: $0) }
    lines += ["", "# Short names of states"] + ProcessingState.allCases.map { words.shortName(of: $0) }
    lines += ["", "# Help of acts"] + ActKind.allCases.map { "\(words.step($0)): \(words.help(for: $0))" }
    lines += ["", "# Refusals"] + (try Samples.refusals()).map { words.text(words.explanation(of: $0)) }
    lines +=
      ["", "# Open items before a decision"] + (try Samples.openItems()).map { words.sentence(for: $0) }
    lines += (try Samples.remediesOfOpenItems()).map { words.sentence(for: $0) }
    lines +=
      ["", "# Why this sign-off"] + Samples.signOffRules().map { words.text(words.explanation(of: $0)) }
    lines += ["", "# Findings of intake"]
    lines += IntakeFinding.Code.allCases.map { words.sentence(for: IntakeFinding($0, detail: "ABC")) }
    lines +=
      ["", "# Faults of the office"]
      + (try Samples.officeErrors()).map { words.text(words.explanation(of: $0)) }
    lines +=
      ["", "# Faults of the store"] + Samples.storeErrors().map { words.text(words.explanation(of: $0)) }
    lines +=
      try ["", "# Found by verify"]
      + Samples.verificationFaults().map { words.text(words.explanation(of: $0)) }
    lines +=
      ["", "# Wrong command lines"] + Samples.usageFaults().map { words.text(words.explanation(of: $0)) }
    lines += ["", "# Values that are none"] + malformed(words)
    lines += ["", "# Command line"] + commandLine(words)
    for content in try EntrySamples.contents() {
      let entry = try EntrySamples.entry(content)
      lines += ["", "# \(words.title(of: entry))"]
      lines += words.details(of: entry).dropFirst(entry.header.caseReference == nil ? 4 : 5).map {
        "\($0.label): \($0.text)"
      }
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  private func commandLine(_ words: Words) -> [String] {
    let reference = EntrySamples.caseReference
    return [
      words.trainingNotice,
      words.storeMade(at: "/srv/aktenlage.sqlite", administrator: "meier"),
      words.storeMade(at: "/srv/aktenlage.sqlite", administrator: nil),
      words.report(of: .repeated(reference), fileName: "a.json"),
      words.report(of: .contradicts(reference), fileName: "a.json"),
      words.refusedDelivery(
        fileName: "a.json",
        path: "$.applicant.dateOfBirth",
        line: 12,
        rule: words.sentence(for: CivilDate.Malformed.day)
      ),
      words.intakeSummary(taken: 1_200, repeated: 3, refused: 0),
      words.intakeSummary(taken: 0, repeated: 0, refused: 1),
    ]
      + DoctorCheck.allCases.flatMap { check in
        [
          words.line(of: check, .fine(detail: "1.0")), words.line(of: check, .limited(detail: "")),
          words.line(of: check, .broken(detail: "1.0")),
        ]
      }
  }

  private func malformed(_ words: Words) -> [String] {
    ([.shape, .year, .month, .day] as [CivilDate.Malformed]).map { words.sentence(for: $0) }
      + ([.shape, .dayWithoutMonth, .monthWithoutYear] as [PartialDate.Malformed]).map {
        words.sentence(for: $0)
      }
      + ([.shape, .hour, .minute, .second, .offset, .outOfRange] as [Instant.Malformed])
      .map { words.sentence(for: $0) }
      + ([.notThreeDigits, .unknownKey] as [Nationality.Malformed]).map { words.sentence(for: $0) }
      + ([.notTwelveDigits, .month, .day] as [AZRNumber.Malformed]).map { words.sentence(for: $0) }
      + ([.empty, .tooLong, .invisibleCharacter] as [PassportNumber.Malformed]).map {
        words.sentence(for: $0)
      }
      + ([.numberOfLines, .length(line: 1), .character(line: 2)] as [MachineReadableZone.Malformed])
      .map { words.sentence(for: $0) }
      + ([.notTwoSmallLetters, .unknownCode] as [LanguageCode.Malformed]).map { words.sentence(for: $0) }
      + ([.length, .character] as [SHA256Digest.Malformed]).map { words.sentence(for: $0) }
  }
}
