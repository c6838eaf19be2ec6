import Casework

extension Reading {
  func officers() throws(RepositoryError) -> [Officer] { try storedOfficers() }

  func storedOfficers() throws(RepositoryError) -> [Officer] {
    try connection.all("SELECT" + Officer.columns + "FROM officers ORDER BY login") {
      (row) throws(RepositoryError) in try Officer(stored: row)
    }
  }

  func officer(_ id: OfficerID) throws(RepositoryError) -> Officer? {
    try connection.first("SELECT" + Officer.columns + "FROM officers WHERE login = ?", [.text(id.text)]) {
      (row) throws(RepositoryError) in try Officer(stored: row)
    }
  }

  func receipt(of act: ActID) throws(RepositoryError) -> ActReceipt? {
    try connection.first(
      """
      SELECT file, case_reference, revision, folios, fingerprint FROM acts
      WHERE act = ? AND revision IS NOT NULL AND case_reference IS NOT NULL
      """,
      [.text(act.text)]
    ) { (row) throws(RepositoryError) in
      ActReceipt(
        act: act,
        file: FileReference(row.text(0)),
        caseReference: CaseReference(row.text(1)),
        revision: Int(row.int(2)),
        folios: row.text(3).split(separator: " ").compactMap { Int($0) },
        fingerprint: try row.digest(4)
      )
    }
  }

  func delivery(_ submissionID: String) throws(RepositoryError) -> DeliveryRecord? {
    try connection.first(
      "SELECT digest, file_name, taken_in_at, case_reference FROM deliveries WHERE submission_id = ?",
      [.text(submissionID)]
    ) { (row) throws(RepositoryError) in
      DeliveryRecord(
        submissionID: submissionID,
        digest: try row.digest(0),
        fileName: row.text(1),
        takenInAt: row.instant(2),
        caseReference: CaseReference(row.text(3))
      )
    }
  }

  func rejectedDeliveries() throws(RepositoryError) -> [RejectedDelivery] {
    let found = try connection.all(
      "SELECT id, file_name, digest, at FROM rejections ORDER BY at, id"
    ) { (row) throws(RepositoryError) in
      (id: row.int(0), fileName: row.text(1), digest: try row.digest(2), at: row.instant(3))
    }
    var deliveries: [RejectedDelivery] = []
    for rejection in found {
      let reasons = try connection.all(
        "SELECT reason FROM rejection_reasons WHERE rejection_id = ? ORDER BY position",
        [.int(rejection.id)]
      ) { $0.text(0) }
      deliveries.append(
        RejectedDelivery(
          fileName: rejection.fileName,
          digest: rejection.digest,
          at: rejection.at,
          reasons: reasons
        )
      )
    }
    return deliveries
  }
}

extension Officer {
  fileprivate static let columns: StaticSQL = "login, name, roles, sachgebiet, team, is_active"

  /// Reads a row of ``columns``.
  fileprivate init(stored row: ResultRow) throws(RepositoryError) {
    var roles: Set<OfficerRole> = []
    for name in row.text(2).split(separator: " ") {
      guard let role = OfficerRole(rawValue: String(name)) else { throw .damaged(detail: "column roles") }
      roles.insert(role)
    }
    self.init(
      id: try row.required(0, OfficerID.init(parsing:)),
      name: row.text(1),
      roles: roles,
      sachgebiet: try row.optional(3, Sachgebiet.init(rawValue:)),
      team: row.text(4),
      isActive: row.flag(5)
    )
  }
}
