extension Theme {
  /// How far apart in CIELAB the colours of two meanings must be.
  static let requiredDistance = 25.0

  /// Meanings that stand in one column, where the eye looks for the difference.
  private static let columns: [[Role]] = [
    [.levelOk, .levelWarn, .levelError], [.deadlineOk, .deadlineSoon, .deadlineOverdue],
    [.checkMet, .checkOpen], [.diffAdd, .diffDel],
  ]

  /// Meanings whose colours are too close; marks tell them apart as well, and are checked by themselves.
  func distanceFindings(_ promises: Promises) -> [ThemeFinding] {
    var findings: [ThemeFinding] = []
    for depth in [ColorDepth.direct, .indexed256] {
      for vision in promises.visions {
        for roles in Self.columns {
          findings += close(roles, depth, vision)
        }
      }
    }
    return findings
  }

  private func close(_ roles: [Role], _ depth: ColorDepth, _ vision: ColorVision) -> [ThemeFinding] {
    var findings: [ThemeFinding] = []
    for (index, role) in roles.enumerated() {
      for other in roles[(index + 1)...] {
        guard let one = Self.rgb(look(role, at: depth).foreground),
          let two = Self.rgb(look(other, at: depth).foreground)
        else { continue }
        let distance = vision.distance(one, two)
        guard distance < Self.requiredDistance else { continue }
        findings.append(
          .closeColors(role, other, depth, vision, distance: distance, required: Self.requiredDistance)
        )
      }
    }
    return findings
  }
}
