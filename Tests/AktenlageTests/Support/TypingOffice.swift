import Foundation
import Synchronization
import Testing

/// A training store whose cases stand where many forms can be opened; nobody carries anything out in it.
struct TypingOffice: Sendable {
  let store: String
  let environment: [String: String]
  let today: String
  private let folder: Keeper

  /// Keeps the folder for as long as the tests run.
  private final class Keeper: Sendable {
    private let folder: Mutex<Folder>
    init(_ folder: sending Folder) { self.folder = Mutex(folder) }
  }

  /// In examination, with a request, a consultation, a hearing and a follow-up.
  static let examined = "000001"
  /// Waits for its signature.
  static let submitted = "000002"

  static let shared = Result { try TypingOffice() }

  private init() throws {
    let office = try TestOffice()
    for sample in [TestOffice.blueCard, "004-employment-settlementBlueCard.json"] {
      #expect(try office.run("intake", TestOffice.samples.appending(path: sample).path()).status == 0)
    }
    for act in [
      ["take"], ["query-register", "--register", "azr", "--text", "Kein weiterer Eintrag"],
      ["request-documents", "--items", "E03", "--due", "2026-12-14"],
      ["set-follow-up", "--on", "2026-12-01", "--text", "Nachfrage"],
    ] {
      let run = try office.run(["act", TestOffice.reference(1)] + act, officer: "b.schaefer")
      #expect(run.status == 0, "\(act) \(run.errors)")
    }
    for act in [["take"]]
      + ["E01", "E02", "E03", "E04", "E05", "E07", "E15", "E16", "E17"].map({
        ["assess-evidence", "--code", $0, "--state", "originalSeen"]
      }) + [
        ["end-completeness"], ["query-register", "--register", "azr", "--text", "Kein Eintrag"],
        ["draft", "--outcome", "grant", "--operative", "Die Niederlassungserlaubnis wird erteilt."],
        ["record-payment", "--amount", "56,50", "--means", "card", "--receipt", "K-1"], ["submit"],
      ]
    {
      let run = try office.run(["act", TestOffice.reference(2)] + act, officer: "b.schaefer")
      #expect(run.status == 0, "\(act) \(run.errors)")
    }
    store = office.store.path()
    today = office.today
    environment = office.environment
    folder = Keeper(office.folder)
  }
}
