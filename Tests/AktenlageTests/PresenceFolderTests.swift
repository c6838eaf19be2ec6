import AktenlageTesting
import Casework
import Foundation
import Testing
import Workstation
import aktenlage

@Suite("Sessions see each other", .timeLimit(.minutes(1)))
struct PresenceFolderTests {
  /// What a session is told, one after the other.
  private final class Told: Sendable {
    let stream: AsyncStream<[Presence]>
    private let source: AsyncStream<[Presence]>.Continuation

    init() { (stream, source) = AsyncStream.makeStream() }

    func tell(_ presence: [Presence]) { source.yield(presence) }

    /// Waits until it is told something; the time limit of the test ends what never comes.
    func waits(for expected: [Presence]) async -> Bool {
      for await told in stream where told == expected { return true }
      return false
    }

    /// The same, in whatever order the sessions are named.
    func waitsForAll(_ expected: Set<Presence>) async -> Bool {
      for await told in stream where Set(told) == expected { return true }
      return false
    }
  }

  private func presence(_ login: String, _ reference: String, writing: Bool = false) throws -> Presence {
    Presence(try Fixture.officer(login), in: CaseReference(reference), isWriting: writing)
  }

  /// A file of a session that is none of ours, locked before it has its name, as sessions do; the caller closes it.
  private func hold(_ name: String, in path: String, saying text: String) throws -> Int32 {
    let file = open("\(path)/.\(name)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(file >= 0 && flock(file, LOCK_EX) == 0)
    let bytes = Array(text.utf8)
    try #require(pwrite(file, bytes, bytes.count, 0) == bytes.count)
    try #require(rename("\(path)/.\(name)", "\(path)/\(name)") == 0)
    return file
  }

  @Test("What one has open the other is told, also what was open before; who ends is gone")
  func two() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder + ".presence") }
    let (tellsAnna, tellsBen) = (Told(), Told())
    let anna = try #require(
      PresenceFolder(store: folder) { tellsAnna.tell($0) }
    )
    let reading = try presence("anna", "54/33-B-000004/26")
    anna.announce([reading])
    let ben = try #require(PresenceFolder(store: folder) { tellsBen.tell($0) })
    #expect(await tellsBen.waits(for: [reading]))
    let both = [
      try presence("ben", "54/33-B-000004/26", writing: true), try presence("ben", "54/33-B-000005/26"),
    ]
    ben.announce(both)
    #expect(await tellsAnna.waits(for: both))
    ben.announce([])
    #expect(await tellsAnna.waits(for: []))
    ben.announce(both)
    #expect(await tellsAnna.waits(for: both))
    ben.end()
    #expect(await tellsAnna.waits(for: []))
    anna.end()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + ".presence").isEmpty)
  }

  @Test("What a kill left, strangers' files and hostile words in them show nobody")
  func hostile() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    let path = folder + ".presence"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    // Nobody holds a lock on it: its session was killed.
    try Data("w 54/33-B-000004/26 anna\n".utf8).write(to: URL(fileURLWithPath: path + "/dead"))
    try FileManager.default.createDirectory(atPath: path + "/folder", withIntermediateDirectories: true)
    let spoken = Told()
    let ben = try #require(PresenceFolder(store: folder) { spoken.tell($0) })
    let stranger = try hold(
      "stranger",
      in: path,
      saying: "w 54/33-B-000004/26 \u{1B}[2J\nnonsense\nr 54/33-B-000009/26 anna\n"
    )
    #expect(await spoken.waits(for: [try presence("anna", "54/33-B-000009/26")]))
    #expect(!FileManager.default.fileExists(atPath: path + "/dead"))
    close(stranger)
    #expect(await spoken.waits(for: []))
    ben.end()
  }

  @Test("A lock that goes only after its file was looked at is seen to have gone")
  func lateUnlock() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    let path = folder + ".presence"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (tellsAnna, tellsBen) = (Told(), Told())
    let anna = try #require(PresenceFolder(store: folder) { tellsAnna.tell($0) })
    let ben = try #require(PresenceFolder(store: folder) { tellsBen.tell($0) })
    let held = try hold("leaving", in: path, saying: "r 54/33-B-000009/26 carla\n")
    let carla = try presence("carla", "54/33-B-000009/26")
    #expect(await tellsBen.waits(for: [carla]))
    // Another one closes the file, whose lock is held on.
    close(open(path + "/leaving", O_WRONLY | O_CLOEXEC))
    let annas = try presence("anna", "54/33-B-000004/26")
    anna.announce([annas])
    // What comes later is told, so the closed file has been looked at.
    #expect(await tellsBen.waitsForAll([carla, annas]))
    flock(held, LOCK_UN)
    #expect(await tellsBen.waits(for: [annas]))
    close(held)
    anna.end()
    ben.end()
  }
}
