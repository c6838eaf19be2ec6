extension Role {
  /// The dotted name that theme files and golden screens use: `ui.cursor`.
  package var name: String {
    switch self {
    case .ui: "ui"
    case .uiPanel: "ui.panel"
    case .uiDim: "ui.dim"
    case .uiStrong: "ui.strong"
    case .uiLink: "ui.link"
    case .uiDisabled: "ui.disabled"
    case .uiBorder: "ui.border"
    case .uiBorderFocus: "ui.border.focus"
    case .uiTitle: "ui.title"
    case .uiCrumb: "ui.crumb"
    case .uiHeader: "ui.header"
    case .uiHeaderSorted: "ui.header.sorted"
    case .uiScrollThumb: "ui.scroll.thumb"
    case .uiScrollTrack: "ui.scroll.track"
    case .uiCursor: "ui.cursor"
    case .uiCursorIdle: "ui.cursor.idle"
    case .uiMark: "ui.mark"
    case .uiMarkCursor: "ui.mark.cursor"
    case .uiMatch: "ui.match"
    case .uiMatchCurrent: "ui.match.current"
    case .uiTab: "ui.tab"
    case .uiTabActive: "ui.tab.active"
    case .uiStatus: "ui.status"
    case .uiHintKey: "ui.hint.key"
    case .uiHintText: "ui.hint.text"
    case .uiFkeyNumber: "ui.fkey.number"
    case .uiFkeyText: "ui.fkey.text"
    case .uiToastInfo: "ui.toast.info"
    case .uiToastOk: "ui.toast.ok"
    case .uiToastWarn: "ui.toast.warn"
    case .uiToastError: "ui.toast.error"
    case .uiPopup: "ui.popup"
    case .uiPopupBorder: "ui.popup.border"
    case .uiMenu: "ui.menu"
    case .uiMenuSelected: "ui.menu.selected"
    case .formLabel: "form.label"
    case .formLabelRequired: "form.label.required"
    case .formField: "form.field"
    case .formFieldFocus: "form.field.focus"
    case .formFieldInvalid: "form.field.invalid"
    case .formFieldReadonly: "form.field.readonly"
    case .formHint: "form.hint"
    case .formError: "form.error"
    case .button: "button"
    case .buttonFocus: "button.focus"
    case .buttonDanger: "button.danger"
    case .levelInfo: "level.info"
    case .levelOk: "level.ok"
    case .levelWarn: "level.warn"
    case .levelError: "level.error"
    case .stateReceived: "state.received"
    case .stateWaiting: "state.waiting"
    case .stateReview: "state.review"
    case .stateHearing: "state.hearing"
    case .stateDraft: "state.draft"
    case .stateSignoff: "state.signoff"
    case .stateDecided: "state.decided"
    case .stateFinal: "state.final"
    case .stateSuspended: "state.suspended"
    case .deadlineNone: "deadline.none"
    case .deadlineOk: "deadline.ok"
    case .deadlineSoon: "deadline.soon"
    case .deadlineToday: "deadline.today"
    case .deadlineOverdue: "deadline.overdue"
    case .checkMet: "check.met"
    case .checkOpen: "check.open"
    case .checkRunning: "check.running"
    case .checkWaived: "check.waived"
    case .priorityNormal: "priority.normal"
    case .priorityUrgent: "priority.urgent"
    case .protectBlock: "protect.block"
    case .protectRestricted: "protect.restricted"
    case .protectMasked: "protect.masked"
    case .diffAdd: "diff.add"
    case .diffDel: "diff.del"
    case .diffChange: "diff.change"
    case .diffWord: "diff.word"
    case .diffContext: "diff.context"
    case .diffGutter: "diff.gutter"
    case .chart1: "chart.1"
    case .chart2: "chart.2"
    case .chart3: "chart.3"
    case .chart4: "chart.4"
    case .chart5: "chart.5"
    case .chart6: "chart.6"
    case .chartAxis: "chart.axis"
    case .chartTarget: "chart.target"
    case .chartMuted: "chart.muted"
    case .slotFree: "slot.free"
    case .slotBooked: "slot.booked"
    case .slotPresent: "slot.present"
    case .slotServed: "slot.served"
    case .slotNoshow: "slot.noshow"
    case .slotAdhoc: "slot.adhoc"
    case .slotGroup: "slot.group"
    case .slotBreak: "slot.break"
    }
  }

  /// The role of that dotted name; nil if there is none.
  package init?(name: String) {
    guard let role = Self.byName[name] else { return nil }
    self = role
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The role whose look this one takes when a theme says nothing: the name without its last part.
  ///
  /// `ui` for a name whose shorter forms are no roles; nil for `ui` itself.
  package var parent: Role? {
    var parts = name.split(separator: ".")
    while parts.count > 1 {
      parts.removeLast()
      if let role = Role(name: parts.joined(separator: ".")) { return role }
    }
    return self == .ui ? nil : .ui
  }

  /// True for roles that say something about a case, and therefore must have a mark.
  package var isMeaning: Bool {
    rawValue >= Role.levelInfo.rawValue && rawValue <= Role.protectMasked.rawValue
  }
}
