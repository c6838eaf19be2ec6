import Casework
import Office
import Workstation

extension Workplace {
  /// The filter that a text describes, on the days of today; nil for none.
  func condition(_ text: String?) throws(Failure) -> CaseFilter? {
    guard let text else { return nil }
    let organisation = try asked { () throws(OfficeError) in try office.organisation() }
    let today = office.today
    let vocabulary = FilterVocabulary(
      words.language,
      catalogue: office.catalogue,
      organisation: organisation,
      on: today,
      me: caller.officer
    )
    do throws(FilterFault) {
      return try FilterParser.parse(text, vocabulary).resolved(on: today)
    } catch {
      throw .said(words.explanation(of: error, in: text), .wrongUsage)
    }
  }
}
