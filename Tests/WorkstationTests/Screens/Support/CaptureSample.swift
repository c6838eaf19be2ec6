import AktenlageTesting
import Casework
import TerminalCanvas
import Workstation

/// What is typed into the form that captures an application.
enum CaptureSample {
  typealias Field = CapturedApplication.Field

  /// An application by letter with what it needs, each as somebody types it; a choice is typed by its name.
  static let letter: [Field: String] = [
    .channel: "Post", .receivedOn: "20.11.2026", .familyName: "Karimi", .givenName: "Leila Sara",
    .dateOfBirth: "17.05.1994", .placeOfBirth: "Schiras", .countryOfBirth: "Iran", .sex: "weiblich",
    .nationalities: "IRN", .maritalStatus: "ledig", .street: "Oststraße", .houseNumber: "222",
    .postcode: "40210", .town: "Düsseldorf", .matter: "Blaue Karte", .purpose: "Verlängerung",
  ]

  /// A letter without its day, with a day that does not exist and a state that nobody knows.
  static var withFaults: [Field: String] {
    var typed = letter
    typed[.receivedOn] = nil
    typed[.dateOfBirth] = "30.02.1994"
    typed[.nationalities] = "Atlantis"
    return typed
  }
}

extension ScriptedWorkstation {
  /// Opens the form and types an application into it, field by field, going on with Tab.
  mutating func capture(_ typed: [CapturedApplication.Field: String]) throws {
    try press("+")
    let last = CapturedApplication.Field.allCases.last { typed[$0] != nil }
    for field in CapturedApplication.Field.allCases {
      if let text = typed[field] { type(text) }
      if field == last { return }
      try press("Tab")
      // The box for a missing given name stands behind the given name.
      if field == .givenName { try press("Tab") }
    }
  }
}
