package import Casework

/// What the decision function says of one act in one case, before anybody does it.
package struct ActVerdict: Hashable, Sendable {
  package let reference: CaseReference
  /// The person of the case; empty where the case could not be read.
  package let personName: String
  /// The revision that was judged; an act that names it is refused as stale once the case has changed.
  package let revision: Int
  /// Why the act cannot be done; nil when it can.
  package let obstacle: OfficeError?
}

extension Office {
  /// Asks the decision function about one act in several cases and does nothing.
  ///
  /// - Parameter seen: the revisions that the act is about; a case that has another one counts as changed.
  /// - Returns: a verdict for each case, in the order asked for; what is wrong with one case stands in its verdict.
  package func judge(
    _ act: Act,
    in references: [CaseReference],
    seen: [CaseReference: Int] = [:],
    for caller: Caller
  ) throws(OfficeError) -> [ActVerdict] {
    let today = self.today
    return try readAll { (store) throws(OfficeError) in
      let organisation = try Self.organisation(in: store)
      let officer = try Self.officer(caller.officer, in: organisation)
      guard officer.holds(.read) else { throw .notPermitted(.read) }
      var verdicts: [ActVerdict] = []
      for reference in references {
        do throws(OfficeError) {
          let (opened, record) = try load(reference, from: store)
          let situation = Situation(
            file: opened.file,
            record: record,
            officer: officer,
            today: today,
            catalogue: try catalogues.catalogue(on: record.receivedOn, known: today, in: store),
            organisation: organisation,
            entries: opened.entries(of: reference)
          )
          verdicts.append(
            ActVerdict(
              reference: reference,
              personName: opened.file.person.name.displayName,
              revision: record.revision,
              obstacle: Self.obstacle(to: act, in: situation, opened, seen: seen[reference])
            )
          )
        } catch {
          // A store that fails fails for all; a case that cannot be read concerns only itself.
          if case .repository = error { throw error }
          verdicts.append(ActVerdict(reference: reference, personName: "", revision: 0, obstacle: error))
        }
      }
      return verdicts
    }
  }

  private static func obstacle(
    to act: Act,
    in situation: Situation,
    _ opened: OpenFile,
    seen: Int?
  ) -> OfficeError? {
    let record = situation.record
    if let seen, seen != record.revision {
      return .stale(staleness(seen: seen, record: record, opened: opened))
    }
    do throws(Refusal) {
      _ = try Workflow.decide(act, in: situation)
      return nil
    } catch {
      return .refused(error)
    }
  }
}
