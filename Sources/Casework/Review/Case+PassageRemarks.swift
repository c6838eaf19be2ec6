extension Case {
  /// The signer's last remarks on passages, and what became of them in a draft.
  ///
  /// - Parameter draft: the draft that counts; nil for the newest version.
  package func passageRemarks(in draft: DecisionDraft? = nil) -> [PassageRemark] {
    guard let remark = returns.last, let now = draft ?? currentDraft?.draft,
      let returned = drafts.first(where: { $0.version == remark.version })
    else { return [] }
    return PassageRemark.all(in: remark.text, on: returned.draft, now: now)
  }
}
