import Casework
import Letters
import Office

/// The paper of a decision, made before the decision leaves, so that the file keeps the bytes that left.
enum LeavingPaper {
  /// The act with the paper of the letter that it sends.
  ///
  /// An act that sends nothing, or would be refused, stays as it is; so does one whose paper nothing here can make:
  /// then the file keeps the text alone.
  static func added(to act: Act, in reference: CaseReference, of office: Office, for caller: Caller) -> Act {
    guard case .dispatch(let mode, let sentOn, paper: nil) = act,
      let situation = try? office.openCase(reference, for: caller).situation,
      (try? Workflow.decide(act, in: situation)) != nil,
      let notice = DecisionNotice.leaving(on: sentOn, in: situation),
      let bytes = try? LetterPrinter.pdf(
        of: FiledLetter(letter: notice.letter, frozenText: nil, findings: [])
      ),
      let digest = try? office.keep(bytes, for: caller)
    else { return act }
    let paper = SentPaper(
      digest: digest,
      byteCount: bytes.count,
      mediaType: SentPaper.pdf,
      textDigest: .of(Array(notice.text.utf8))
    )
    return .dispatch(mode, sentOn: sentOn, paper: paper)
  }
}
