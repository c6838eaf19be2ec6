extension Theme {
  /// The built-in theme `grund`: every role, attributes only, right on any terminal.
  package static let fallback = Theme(
    name: "grund",
    title: "Grund",
    appearance: .terminal,
    border: .light,
    glyphs: .auto,
    marks: fallbackMarks
  ) { role in
    let attributes = fallbackAttributes(role)
    return Style(attributes: attributes, monoAttributes: attributes)
  }

  private static func fallbackAttributes(_ role: Role) -> Attributes {
    switch role {
    case .uiCursor, .uiMenuSelected, .buttonFocus: .reverse
    case .uiMarkCursor: [.reverse, .bold]
    case .uiMatchCurrent, .uiToastError: [.reverse, .underline]
    case .levelError, .deadlineOverdue, .formError: [.bold, .reverse]
    case .uiCursorIdle, .uiLink, .uiHeaderSorted, .formField, .formFieldFocus: .underline
    case .uiMark, .uiStrong, .uiTitle, .uiHeader, .uiBorderFocus, .uiHintKey, .uiFkeyNumber: .bold
    case .formLabelRequired, .buttonDanger, .levelWarn, .priorityUrgent, .diffAdd, .slotPresent: .bold
    case .uiToastWarn, .slotNoshow: .bold
    case .uiMatch, .uiTabActive, .formFieldInvalid, .deadlineToday, .protectBlock: [.bold, .underline]
    case .diffWord: [.bold, .underline]
    case .uiDisabled, .uiDim, .formFieldReadonly, .formHint, .protectMasked, .chartMuted, .slotFree: .dim
    case .diffContext, .diffGutter, .uiScrollTrack, .slotBreak: .dim
    case .deadlineSoon, .diffDel, .diffChange, .stateSignoff: .underline
    case .ui, .uiPanel, .uiBorder, .uiCrumb, .uiScrollThumb, .uiTab, .uiStatus, .uiHintText, .uiFkeyText: []
    case .uiToastInfo, .uiToastOk, .uiPopup, .uiPopupBorder, .uiMenu, .formLabel, .button: []
    case .levelInfo, .levelOk, .stateReceived, .stateWaiting, .stateReview, .stateHearing, .stateDraft: []
    case .stateDecided, .stateFinal, .stateSuspended, .deadlineNone, .deadlineOk: []
    case .checkMet, .checkOpen, .checkRunning, .checkWaived, .priorityNormal, .protectRestricted: []
    case .chart1, .chart2, .chart3, .chart4, .chart5, .chart6, .chartAxis, .chartTarget: []
    case .slotBooked, .slotServed, .slotAdhoc, .slotGroup: []
    }
  }

  private static let fallbackMarks: [Role: Mark] = [
    .levelInfo: Mark(glyph: "i", ascii: "i", word: "Hinweis"),
    .levelOk: Mark(glyph: "✓", ascii: "+", word: "in Ordnung"),
    .levelWarn: Mark(glyph: "!", ascii: "!", word: "Achtung"),
    .levelError: Mark(glyph: "✗", ascii: "x", word: "Fehler"),
    .stateReceived: Mark(glyph: "○", ascii: "o", word: "eingegangen"),
    .stateWaiting: Mark(glyph: "…", ascii: ".", word: "wartet"),
    .stateReview: Mark(glyph: "◐", ascii: "p", word: "in Prüfung"),
    .stateHearing: Mark(glyph: "◇", ascii: "a", word: "Anhörung"),
    .stateDraft: Mark(glyph: "●", ascii: "e", word: "Entwurf"),
    .stateSignoff: Mark(glyph: "▶", ascii: ">", word: "zur Zeichnung"),
    .stateDecided: Mark(glyph: "◆", ascii: "#", word: "entschieden"),
    .stateFinal: Mark(glyph: "■", ascii: "=", word: "bestandskräftig"),
    .stateSuspended: Mark(glyph: "‖", ascii: "\"", word: "ausgesetzt"),
    .deadlineNone: Mark(glyph: "–", ascii: "-", word: "keine Frist"),
    .deadlineOk: Mark(glyph: "·", ascii: ".", word: "läuft"),
    .deadlineSoon: Mark(glyph: "›", ascii: ">", word: "bald"),
    .deadlineToday: Mark(glyph: "»", ascii: "*", word: "heute"),
    .deadlineOverdue: Mark(glyph: "!", ascii: "!", word: "überfällig"),
    .checkMet: Mark(glyph: "✓", ascii: "+", word: "erfüllt"),
    .checkOpen: Mark(glyph: "○", ascii: "o", word: "offen"),
    .checkRunning: Mark(glyph: "…", ascii: ".", word: "läuft"),
    .checkWaived: Mark(glyph: "–", ascii: "-", word: "entbehrlich"),
    .priorityNormal: Mark(glyph: "·", ascii: ".", word: "normal"),
    .priorityUrgent: Mark(glyph: "▲", ascii: "^", word: "eilig"),
    .protectBlock: Mark(glyph: "■", ascii: "#", word: "Auskunftssperre"),
    .protectRestricted: Mark(glyph: "◆", ascii: "%", word: "beschränkt"),
    .protectMasked: Mark(glyph: "▒", ascii: "*", word: "verdeckt"),
  ]
}
