/// What a cell is, never how it looks; a `Theme` gives each role its look.
///
/// Names are dotted; a theme that does not give a role takes the one without the last part.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  // The ground everything stands on.
  case ui, uiPanel, uiDim, uiStrong, uiLink, uiDisabled, uiBorder, uiBorderFocus, uiTitle, uiCrumb
  case uiHeader, uiHeaderSorted, uiScrollThumb, uiScrollTrack

  // Where the reader is, and what is marked or found.
  case uiCursor, uiCursorIdle, uiMark, uiMarkCursor, uiMatch, uiMatchCurrent

  // Tabs, hints, keys, messages, pop-ups.
  case uiTab, uiTabActive, uiStatus, uiHintKey, uiHintText, uiFkeyNumber, uiFkeyText, uiToastInfo
  case uiToastOk, uiToastWarn, uiToastError, uiPopup, uiPopupBorder, uiMenu, uiMenuSelected

  // Labels, fields and buttons.
  case formLabel, formLabelRequired, formField, formFieldFocus, formFieldInvalid, formFieldReadonly
  case formHint, formError, button, buttonFocus, buttonDanger

  // What a case, deadline or check says; each has a mark, so that colour never stands alone.
  case levelInfo, levelOk, levelWarn, levelError, stateReceived, stateWaiting, stateReview
  case stateHearing, stateDraft, stateSignoff, stateDecided, stateFinal, stateSuspended
  case deadlineNone, deadlineOk, deadlineSoon, deadlineToday, deadlineOverdue, checkMet, checkOpen
  case checkRunning, checkWaived, priorityNormal, priorityUrgent, protectBlock, protectRestricted
  case protectMasked

  // Two versions compared.
  case diffAdd, diffDel, diffChange, diffWord, diffContext, diffGutter

  // Series, axes and appointment slots.
  case chart1, chart2, chart3, chart4, chart5, chart6, chartAxis, chartTarget, chartMuted, slotFree
  case slotBooked, slotPresent, slotServed, slotNoshow, slotAdhoc, slotGroup, slotBreak
}
