package import TerminalCanvas

extension KeyMap {
  /// The standard keys with a user's changes; with any fault the standard keys alone.
  ///
  /// A command keeps those of its keys that cannot be changed, such as Enter, beside the ones it is given.
  package static func reading(_ requests: [KeyRequest]) -> (map: KeyMap, faults: [KeyFault]) {
    var map = KeyMap.standard
    var faults: [KeyFault] = []
    var lines: [CommandID: Int] = [:]
    for request in requests {
      guard let command = CommandID(rawValue: request.command) else {
        faults.append(KeyFault(line: request.line, rule: .unknownCommand(request.command)))
        continue
      }
      var strokes: [KeyStroke] = []
      for name in request.keys {
        if let stroke = KeyStroke(name: name) {
          if stroke.isReserved, !command.entry.keys.contains(stroke) {
            faults.append(KeyFault(line: request.line, rule: .reserved(stroke)))
          } else if !strokes.contains(stroke) {
            strokes.append(stroke)
          }
        } else {
          faults.append(KeyFault(line: request.line, rule: .unknownKey(name)))
        }
      }
      strokes += command.entry.keys.filter { $0.isReserved && !strokes.contains($0) }
      let changed = map.giving(command, strokes)
      if changed.strokes(of: command, whileTyping: true).isEmpty,
        !KeyMap.standard.strokes(of: command, whileTyping: true).isEmpty, !strokes.isEmpty
      {
        faults.append(KeyFault(line: request.line, rule: .letterOnly(command)))
      }
      map = changed
      lines[command] = request.line
    }
    faults += map.sharedKeys(lines)
    return faults.isEmpty ? (map, []) : (.standard, faults.sorted { $0.line < $1.line })
  }

  /// Keys that two commands have who do not share them by themselves, with the line that gave the later one.
  private func sharedKeys(_ lines: [CommandID: Int]) -> [KeyFault] {
    var owners: [KeyStroke: [CommandID]] = [:]
    for command in CommandID.allCases {
      for stroke in strokes(of: command) { owners[stroke, default: []].append(command) }
    }
    return owners.flatMap { stroke, commands in
      let changed = commands.filter { lines[$0] != nil }.sorted { (lines[$0] ?? 0) < (lines[$1] ?? 0) }
      guard let last = changed.last, let line = lines[last] else { return [KeyFault]() }
      return commands.filter { $0 != last && !Self.share($0, last) }
        .map { KeyFault(line: line, rule: .shared(stroke, last, $0)) }
    }
  }

  /// Whether two commands share a key by themselves, because one takes the place of the other.
  private static func share(_ one: CommandID, _ other: CommandID) -> Bool {
    !Set(one.entry.keys).isDisjoint(with: other.entry.keys)
  }
}

extension KeyStroke {
  /// Whether the key keeps its meaning: it moves, or people in need rely on it.
  fileprivate var isReserved: Bool {
    if isAfterGo {
      // Digits lead to open cases.
      if case .character(let character) = key { return character.isNumber }
      return true
    }
    return isReservedAlone
  }

  private var isReservedAlone: Bool {
    switch key {
    case .enter, .tab, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace,
      .delete, .insert:
      true
    case .function(let number): modifiers.isEmpty && [1, 4, 7].contains(number)
    case .character("j"), .character("k"), .character("G"): modifiers.isEmpty
    case .character("l"): modifiers == .control
    case .character: false
    }
  }
}
