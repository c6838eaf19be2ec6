extension Collection where Element: Hashable, Index == Int {
  /// For each element its partner in a later sequence, in rising order; nil where it has none.
  ///
  /// Two sequences that have hardly anything in common count as wholly replaced, so that time stays bounded.
  func partners<Other: Collection>(in later: Other) -> [Int?]
  where Other.Element == Element, Other.Index == Int {
    var partners = [Int?](repeating: nil, count: count)
    var start = 0
    while start < count, start < later.count, self[start] == later[start] {
      partners[start] = start
      start += 1
    }
    var tail = 0
    while tail < count - start, tail < later.count - start,
      self[count - 1 - tail] == later[later.count - 1 - tail]
    {
      tail += 1
      partners[count - tail] = later.count - tail
    }
    let old = start..<(count - tail)
    let new = start..<(later.count - tail)
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= mostPairs else { return partners }
    var isRemoved = Set<Int>()
    var isAdded = Set<Int>()
    for change in Array(new.map { later[$0] }).difference(from: old.map { self[$0] }) {
      switch change {
      case .remove(let offset, _, _): isRemoved.insert(start + offset)
      case .insert(let offset, _, _): isAdded.insert(start + offset)
      }
    }
    var partner = new.lowerBound
    for place in old where !isRemoved.contains(place) {
      while isAdded.contains(partner) { partner += 1 }
      partners[place] = partner
      partner += 1
    }
    return partners
  }
}

/// Above this many pairs what lies between equal ends counts as replaced.
private let mostPairs = 4_000_000
