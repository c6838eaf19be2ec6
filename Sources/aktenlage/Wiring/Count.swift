import ArgumentParser

/// A whole number as it was written; one that no machine number holds is still a number, only too large or too small.
struct Count: ExpressibleByArgument {
  /// What was written.
  let text: String
  /// Its value, cut to what the machine holds.
  let value: Int

  init?(argument: String) {
    let isNegative = argument.hasPrefix("-")
    let digits = isNegative || argument.hasPrefix("+") ? argument.dropFirst() : argument[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    text = argument
    value = Int(argument) ?? (isNegative ? .min : .max)
  }
}
