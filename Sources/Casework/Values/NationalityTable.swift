/// The published table of nationalities, read once when the first key is asked for.
struct NationalityTable: Sendable {
  static let shared = NationalityTable()

  struct Record: Sendable {
    let german: String
    let english: String?
    let icaoCode: String?
  }

  private var records: [Record?] = Array(repeating: nil, count: 1000)

  private init() {
    for line in RegisterTable.nationalities.dropFirst() {
      let fields = Self.fields(of: line)
      guard fields.count == 4, let number = Int(fields[0]), records.indices.contains(number) else { continue }
      let optional = fields.map { $0.isEmpty ? nil : $0 }
      records[number] = Record(german: fields[1], english: optional[2], icaoCode: optional[3])
    }
  }

  var numbers: [UInt16] { records.indices.filter { records[$0] != nil }.map(UInt16.init) }

  func record(_ number: UInt16) -> Record? {
    records.indices.contains(Int(number)) ? records[Int(number)] : nil
  }

  func number(icaoCode: String) -> UInt16? {
    records.indices.first { records[$0]?.icaoCode == icaoCode && !Self.former.contains($0) }.map(UInt16.init)
  }

  /// States that are gone and share the code of one that is not: Serbia twice, Sudan once.
  private static let former = [132, 133, 276]

  /// The fields of a line of CSV; a field in quotation marks may hold commas.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
