/// The statements of a search; each goes along an index.
enum SearchStatement {
  static let azrNumber: StaticSQL = """
    SELECT file_id FROM persons INDEXED BY persons_azr WHERE azr_number = ? ORDER BY file_id DESC LIMIT 4096
    """
  static let passportNumber: StaticSQL = """
    SELECT file_id FROM persons INDEXED BY persons_passport WHERE passport_number = ?
    ORDER BY file_id DESC LIMIT 4096
    """
  static let dateOfBirth: StaticSQL = """
    SELECT file_id FROM persons INDEXED BY persons_birth WHERE date_of_birth = ? ORDER BY file_id DESC LIMIT 4096
    """
  static let birthAndName: StaticSQL = """
    SELECT file_id FROM persons INDEXED BY persons_birth_name WHERE date_of_birth = ? AND name_key = ?
    ORDER BY file_id DESC LIMIT 4096
    """
  static let casesOfFile: StaticSQL = """
    SELECT received_at, reference FROM queue INDEXED BY queue_file WHERE file_id = ?
    """
  static let nameBeginning: StaticSQL = "SELECT file_id FROM name_keys WHERE word >= ? AND word < ?"
  static let nameOfFile: StaticSQL = """
    SELECT 1 FROM name_keys INDEXED BY name_keys_file WHERE file_id = ? AND word >= ? AND word < ?
    """
  /// The newest entry first: the index gives its rows by number, and numbers grow.
  static let text: StaticSQL = """
    SELECT texts.reference, texts.folded FROM text_index CROSS JOIN texts ON texts.id = text_index.rowid
    WHERE text_index MATCH ? ORDER BY text_index.rowid DESC
    """

  static let all = [
    azrNumber, passportNumber, dateOfBirth, birthAndName, casesOfFile, nameBeginning, nameOfFile, text,
  ]
}
