import Casework
import Office
import TerminalCanvas

// Two people wrote: what a colleague saved is put together with what stands in the form, and nothing is overwritten.
extension DecisionScreen {
  /// Whether the form grew from the version that is the newest now.
  var isUpToDate: Bool { grownFrom?.version == view.record.draft?.version }

  /// The newest version of a draft at a revision.
  static func draft(at revision: Int, in view: CaseView) -> DraftVersion? {
    let folio = view.situation.entries.prefix(revision).last?.header.folio ?? 0
    return view.record.drafts.last { $0.folio <= folio }
  }

  /// Says what changed in the case; where the draft did, puts both versions together or asks.
  mutating func meetChanges(since revision: Int, _ context: Context) -> Reaction {
    guard !isUpToDate, let newest = view.record.draft else {
      grownAt = view.record.revision
      return context.tellChanges(in: view, since: revision)
    }
    let colleague = context.words.colleague(context.name(of: newest.by), version: newest.version)
    let merge = merge(with: newest, context)
    guard merge.conflicts.isEmpty else {
      merging = MergeDialog(merge, colleague: colleague, context.words)
      return .none
    }
    return finish(merge, [], colleague, context)
  }

  private func merge(with newest: DraftVersion, _ context: Context) -> DraftMerge {
    func values(_ draft: DecisionDraft?) -> [FieldID: String] {
      Form(DecisionFields(view, context, draft: draft).fields(for: nil)).values
    }
    let own = parked.mapValues(\.value).merging(form.values) { _, shown in shown }
    return DraftMerge(
      DecisionFields(view, context, draft: newest.draft).fields(for: nil),
      base: values(grownFrom?.draft),
      own: own,
      other: values(newest.draft)
    )
  }

  private mutating func finish(
    _ merge: DraftMerge,
    _ choices: [TextMerge.Choice],
    _ colleague: String,
    _ context: Context
  ) -> Reaction {
    let hadText = form.isDirty
    put(merge.values(choices), context)
    for use in view.record.draft?.draft.blocks ?? [] where !blocks.contains(use) { blocks.append(use) }
    grownFrom = view.record.draft
    grownAt = view.record.revision
    loadReadiness(context)
    guard hadText else { form.markSaved(); return .say(.info, context.words.othersShown(colleague)) }
    let labels = merge.fields.filter(\.isOthers).map(\.label)
    var reaction = Reaction.go(
      .explain(
        title: context.words.mergedTitle,
        text: context.words.merged(colleague, fields: labels, chosen: choices.count)
      )
    )
    reaction.effects = [.journal(key, record())]
    return reaction
  }

  /// Puts values into the form, and into what is kept aside of it.
  private mutating func put(_ values: [FieldID: String], _ context: Context) {
    for (id, value) in values {
      if form.field(id) != nil {
        form.set(id, to: value, readDate: context.readDate)
      } else if let field = parked[id] {
        var alone = Form([field])
        alone.set(id, to: value, readDate: context.readDate)
        parked[id] = alone.field(id)
      }
    }
    arrange(context)
  }

  // MARK: Choosing

  func mergeOffers(_ words: Words) -> [Offer] {
    [Offer(.open, words.say("nehmen", "take"), priority: 1), Offer(.back, priority: 2)]
  }

  mutating func runMerging(_ command: CommandID, _ context: Context) -> Reaction {
    guard var dialog = merging else { return .none }
    switch command {
    case .open: dialog.choose()
    case .back:
      if !dialog.goBack() {
        merging = nil
        return .say(.warning, context.words.mergeLater(dialog.colleague))
      }
    default: return .none
    }
    return settle(dialog, context)
  }

  mutating func typeMerging(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    guard var dialog = merging, modifiers.isEmpty else { return .none }
    dialog.handle(key)
    return settle(dialog, context)
  }

  private mutating func settle(_ dialog: MergeDialog, _ context: Context) -> Reaction {
    guard dialog.isDone else {
      merging = dialog
      return .none
    }
    merging = nil
    return finish(dialog.merge, dialog.choices, dialog.colleague, context)
  }
}
