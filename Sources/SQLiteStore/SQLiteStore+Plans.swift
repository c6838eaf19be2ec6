package import Casework

extension SQLiteStore {
  /// How SQLite would answer a page of a list: one line a step, so that tests see each list walk along its index.
  package func plan(of query: QueueQuery) throws(RepositoryError) -> [String] {
    if query.condition != nil || query.sort.key != .list {
      let walk = QueueWalk(query, hasIndex: true)
      let (sql, values) = walk.page
      let (countSQL, countValues) = walk.count(from: query.page)
      return try plan(of: sql, values) + plan(of: countSQL, countValues)
    }
    let statement = QueueStatement(query, columns: CaseRow.columns)
    return try plan(of: statement.sql, statement.values)
  }

  /// How SQLite would answer the other statements that must not slow down as the store grows.
  package func searchPlans() throws(RepositoryError) -> [[String]] {
    var plans: [[String]] = []
    for statement in SearchStatement.all { plans.append(try plan(of: statement, [])) }
    return plans
  }

  private func plan(of sql: StaticSQL, _ values: [SQLValue]) throws(RepositoryError) -> [String] {
    try examine { (connection) throws(RepositoryError) in
      try connection.all("EXPLAIN QUERY PLAN" + sql, values) { $0.text(3) }
    }
  }
}
