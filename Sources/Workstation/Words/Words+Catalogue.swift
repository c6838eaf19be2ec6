package import Casework

// Names that the catalogue and the registers' tables hold.

extension Words {
  /// A text of the catalogue.
  package func text(_ text: BilingualText) -> String { say(text.german, text.english) }

  /// The name of a matter as it stood on a day; its key where the catalogue does not know it or none is at hand.
  package func name(of key: MatterKey, in catalogue: Catalogue?, on day: CivilDate) -> String {
    guard let matter = catalogue?.matter(key, on: day) else { return key.rawValue }
    return text(matter.name)
  }

  /// A nationality or state.
  package func name(of nationality: Nationality) -> String {
    say(nationality.germanName, nationality.englishName)
  }
}
