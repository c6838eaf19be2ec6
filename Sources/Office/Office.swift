package import Casework

/// The one place that serves requests about cases: who asks, with which right, what is decided, what is appended.
///
/// Screens, commands and a later service all go through it; none of them reads or writes the store itself.
package struct Office: Sendable {
  package let repository: any CaseRepository
  /// The editions of the catalogue; a case is judged by the one of its own date.
  package let catalogues: Catalogues
  /// The edition for what belongs to no case yet: lists, references, names.
  package let catalogue: Catalogue
  /// The moment of an act. Passed in, so that everything below is a function of its inputs.
  package let now: @Sendable () -> Instant
  /// Fresh random bytes for salts and identities.
  package let randomBytes: @Sendable (Int) -> [UInt8]

  /// An office that knows no other edition of the catalogue than this one.
  package init(
    repository: any CaseRepository,
    catalogue: Catalogue,
    now: @escaping @Sendable () -> Instant,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.repository = repository
    self.catalogue = catalogue
    catalogues = Catalogues(builtIn: catalogue) { _ in nil }
    self.now = now
    self.randomBytes = randomBytes
  }

  /// An office with the editions that its store has.
  package init(
    repository: any CaseRepository,
    catalogues: Catalogues,
    now: @escaping @Sendable () -> Instant,
    randomBytes: @escaping @Sendable (Int) -> [UInt8]
  ) throws(OfficeError) {
    self.repository = repository
    self.catalogues = catalogues
    self.now = now
    self.randomBytes = randomBytes
    let today = now().civilDate
    let outcome: Result<Catalogue, OfficeError>
    do throws(RepositoryError) {
      outcome = try repository.read { (store) throws(RepositoryError) in
        do throws(OfficeError) {
          return .success(try catalogues.catalogue(on: today, known: today, in: store))
        } catch {
          return .failure(error)
        }
      }
    } catch {
      throw .repository(error)
    }
    catalogue = try outcome.get()
  }

  /// The civil day in Düsseldorf.
  package var today: CivilDate { now().civilDate }

  /// A new identity for an act.
  package func newActID() -> ActID { ActID(randomBytes: randomBytes(16)) }

  func read<Result>(
    _ body: (any CaseReading) throws(RepositoryError) -> Result
  ) throws(OfficeError) -> Result {
    do throws(RepositoryError) {
      return try repository.read(body)
    } catch {
      throw .repository(error)
    }
  }

  func write<Result>(
    _ body: (any CaseWriting) throws(OfficeError) -> Result
  ) throws(OfficeError) -> Result {
    do throws(WriteError<OfficeError>) {
      return try repository.write(body)
    } catch {
      switch error {
      case .refused(let error): throw error
      case .store(let error): throw .repository(error)
      }
    }
  }
}

extension ActID {
  /// An identity of 16 random bytes in the form of a UUID.
  package init(randomBytes bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.prefix(16).enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    self.init(String(decoding: text, as: UTF8.self))
  }
}

/// Turns what a store cannot do into the office's error, inside bodies that throw the latter.
func stored<Result>(_ body: () throws(RepositoryError) -> Result) throws(OfficeError) -> Result {
  do throws(RepositoryError) {
    return try body()
  } catch {
    throw .repository(error)
  }
}
