import ArgumentParser
import Workstation

/// `aktenlage doctor`: what is wrong here, and how to mend it.
struct Doctor: Job {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: helpText(
      "Sagen, was gestört ist und wie es zu beheben ist.",
      "Say what is wrong and how to mend it."
    ),
    discussion: helpText("Beispiel:\n  aktenlage doctor", "Example:\n  aktenlage doctor")
  )

  @OptionGroup var common: CommonOptions

  func perform(_ output: inout Output) throws(Failure) {
    let path = StorePath.resolve(option: common.store, environment: StorePath.environment)
    let findings = Diagnosis(path: path, theme: common.theme, words: words).findings
    for (check, finding) in findings {
      if common.json {
        output.json(json(check, finding))
      } else {
        output.line(words.line(of: check, finding))
      }
    }
    let isBroken = findings.contains { if case .broken = $0.finding { true } else { false } }
    if isBroken { throw .ended(.unavailable) }
  }

  private func json(_ check: DoctorCheck, _ finding: DoctorFinding) -> JSON {
    let (state, detail) =
      switch finding {
      case .fine(let detail): ("fine", detail)
      case .limited(let detail): ("limited", detail)
      case .broken(let detail): ("broken", detail)
      }
    return .fields([
      "check": .text(check.rawValue), "state": .text(state), "detail": .text(detail),
      "text": .text(words.line(of: check, finding)),
    ])
  }
}
