import Casework

// The fee that falls due with an application.

extension StoryMaker {
  /// Settles what is charged for where the file does not say it, then takes the money at the desk.
  mutating func addPayment() {
    add(0, .assignee) { scene in
      guard case .actOpen(let possible)? = Self.fault(in: scene), let act = possible.first else { return nil }
      return .setFee(FeeFacts(act: act), reason: "Nach dem Antrag.")
    }
    add(0, .frontDesk) { scene in
      guard let open = try? scene.circumstances.processingFee?.open, open > 0 else { return nil }
      let number = scene.random.within(1000...9999)
      return .recordPayment(
        Payment(cents: open, on: scene.day, means: .card, receipt: "K-\(scene.day.year)-\(number)")
      )
    }
  }

  private static func fault(in scene: Scene) -> FeeFault? {
    do throws(FeeFault) {
      _ = try scene.circumstances.processingFee
      return nil
    } catch {
      return error
    }
  }
}
