import Casework
import Office
import Workstation

/// Why a command did not do what it was asked.
enum Failure: Error {
  case office(OfficeError, CaseReference? = nil)
  case usage(UsageFault)
  /// Something only the command line knows, in words.
  case said(Explanation, ExitStatus)
  /// Everything was said already.
  case ended(ExitStatus)

  var status: ExitStatus {
    switch self {
    case .office(let error, _): ExitStatus(error)
    case .usage(let fault): ExitStatus(fault)
    case .said(_, let status), .ended(let status): status
    }
  }

  /// The words for it; nil where everything was said.
  func explanation(_ words: Words) -> Explanation? {
    switch self {
    case .office(let error, let reference): words.explanation(of: error, in: reference)
    case .usage(let fault): words.explanation(of: fault)
    case .said(let explanation, _): explanation
    case .ended: nil
    }
  }
}

/// Runs a body that fails in the office's words.
func asked<Result>(
  _ reference: CaseReference? = nil,
  _ body: () throws(OfficeError) -> Result
) throws(Failure) -> Result {
  do throws(OfficeError) {
    return try body()
  } catch {
    throw .office(error, reference)
  }
}
