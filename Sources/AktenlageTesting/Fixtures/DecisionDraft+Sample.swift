package import Casework

extension DecisionDraft {
  /// A draft with every text that a decision of its outcome needs.
  package static func sample(_ outcome: Outcome = .grant, variant: MatterKey? = nil) -> DecisionDraft {
    DecisionDraft(
      outcome: outcome,
      variant: variant,
      operativePart: "1. Die Aufenthaltserlaubnis wird erteilt.",
      facts: "Die Antragstellerin arbeitet.",
      reasons: "Die Voraussetzungen liegen vor.",
      considerations: "Das Interesse der Person überwiegt.",
      conditions: "Beschäftigung nur als Ingenieurin.",
      hearingAnswer: "Die Einwände greifen nicht durch."
    )
  }
}
