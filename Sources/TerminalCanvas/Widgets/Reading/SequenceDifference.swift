/// Which elements of two sequences have no partner in the other.
enum SequenceDifference {
  /// Above this many pairs what lies between equal ends counts as replaced, so that time stays bounded.
  private static let maximumPairs = 4_000_000

  /// True at each place of the one that was removed, and of the other that was added.
  static func changes<Element: Hashable>(from old: [Element], to new: [Element]) -> ([Bool], [Bool]) {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < old.count - start, tail < new.count - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let oldRange = start..<(old.count - tail)
    let newRange = start..<(new.count - tail)
    var removed = [Bool](repeating: false, count: old.count)
    var added = [Bool](repeating: false, count: new.count)
    if oldRange.count * newRange.count > maximumPairs {
      for index in oldRange { removed[index] = true }
      for index in newRange { added[index] = true }
      return (removed, added)
    }
    // Numbers compare faster than lines of characters, and are compared often.
    var numbers: [Element: Int] = [:]
    func number(_ element: Element) -> Int {
      if let known = numbers[element] { return known }
      numbers[element] = numbers.count
      return numbers.count - 1
    }
    let oldNumbers = old[oldRange].map(number)
    let newNumbers = new[newRange].map(number)
    for change in newNumbers.difference(from: oldNumbers) {
      switch change {
      case .remove(let offset, _, _): removed[start + offset] = true
      case .insert(let offset, _, _): added[start + offset] = true
      }
    }
    return (removed, added)
  }
}
