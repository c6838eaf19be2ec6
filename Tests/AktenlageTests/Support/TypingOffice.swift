import Foundation
import Synchronization
import Testing

/// A training store whose cases stand where many forms can be opened; nobody carries anything out in it.
struct TypingOffice: OfficeAtTerminal, Sendable {
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
  static let examined = "1/26"
  /// Waits for its signature.
  static let submitted = "2/26"
  /// Its evidence is complete, its merits are being examined.
  static let complete = "3/26"
  /// Nobody has it yet.
  static let fresh = "4/26"
  /// All its evidence is there, and that has not been said yet.
  static let assessed = "5/26"

  static let shared = Result { try TypingOffice() }

  private init() throws {
    let office = try TestOffice()
    for sample in [
      TestOffice.blueCard, "004-employment-settlementBlueCard.json", "026-employment-settlementBlueCard.json",
      "003-employment-researcher.json", "028-employment-blueCard.json",
    ] {
      #expect(try office.run("intake", TestOffice.samples.appending(path: sample).path()).status == 0)
    }
    func act(_ serial: Int, _ acts: [[String]]) throws {
      for act in acts {
        let run = try office.run(["act", TestOffice.reference(serial)] + act, officer: "b.schaefer")
        #expect(run.status == 0, "\(act) \(run.errors)")
      }
    }
    func seen(_ codes: String) -> [[String]] {
      codes.split(separator: " ").map { ["assess-evidence", "--code", "E\($0)", "--state", "originalSeen"] }
    }
    let examined =
      [["take"]] + seen("01 02 03 04 05 07 15 16 17") + [
        ["end-completeness"], ["query-register", "--register", "azr", "--text", "Kein Eintrag"],
      ]
    try act(
      1,
      [
        ["take"], ["query-register", "--register", "azr", "--text", "Kein weiterer Eintrag"],
        ["request-documents", "--items", "E03", "--due", "2026-12-14"],
        ["set-follow-up", "--on", "2026-12-01", "--text", "Nachfrage"],
      ]
    )
    try act(
      2,
      examined + [
        ["draft", "--outcome", "grant", "--operative", "Die Niederlassungserlaubnis wird erteilt."],
        ["record-payment", "--amount", "56,50", "--means", "card", "--receipt", "K-1"], ["submit"],
      ]
    )
    try act(3, examined)
    try act(5, [["take"]] + seen("01 02 03 04 05 07 09 11"))
    store = office.store.path()
    today = office.today
    environment = office.environment
    folder = Keeper(office.folder)
  }
}
