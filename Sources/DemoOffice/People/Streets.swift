import Casework

/// Streets of Düsseldorf with their postcodes, and addresses outside the city.
enum Streets {
  static let duesseldorf: [(street: String, postcode: String)] = [
    ("Bilker Allee", "40217"), ("Brunnenstraße", "40223"), ("Merowingerstraße", "40223"),
    ("Corneliusstraße", "40215"), ("Friedrichstraße", "40217"), ("Kölner Straße", "40227"),
    ("Ellerstraße", "40227"), ("Linienstraße", "40227"), ("Erkrather Straße", "40233"),
    ("Birkenstraße", "40233"), ("Ackerstraße", "40233"), ("Grafenberger Allee", "40237"),
    ("Rethelstraße", "40237"), ("Münsterstraße", "40476"), ("Rather Straße", "40476"),
    ("Ulmenstraße", "40476"), ("Westfalenstraße", "40472"), ("Oberrather Straße", "40472"),
    ("Luegallee", "40545"), ("Hansaallee", "40549"), ("Heerdter Landstraße", "40549"),
    ("Benrather Schloßallee", "40597"), ("Hauptstraße", "40597"), ("Hildener Straße", "40597"),
    ("Frankfurter Straße", "40595"), ("Carl-Friedrich-Goerdeler-Straße", "40595"),
    ("Kappeler Straße", "40599"), ("Henkelstraße", "40599"), ("Himmelgeister Straße", "40225"),
    ("Witzelstraße", "40225"), ("Universitätsstraße", "40225"), ("Nordstraße", "40477"),
    ("Collenbachstraße", "40476"), ("Immermannstraße", "40210"), ("Oststraße", "40211"),
    ("Klosterstraße", "40211"), ("Bendemannstraße", "40210"), ("Gerresheimer Landstraße", "40627"),
    ("Benderstraße", "40625"), ("Ludenberger Straße", "40629"), ("Flinger Broich", "40235"),
    ("Gumbertstraße", "40229"), ("Vennhauser Allee", "40229"), ("Kalkumer Schloßallee", "40489"),
  ]

  static let elsewhere: [(street: String, postcode: String, town: String)] = [
    ("Oberstraße", "41460", "Neuss"), ("Mühlenstraße", "40822", "Mettmann"),
    ("Düsseldorfer Straße", "40878", "Ratingen"), ("Mittelstraße", "40721", "Hilden"),
    ("Bahnstraße", "40699", "Erkrath"), ("Friedhofstraße", "47051", "Duisburg"),
    ("Aachener Straße", "50674", "Köln"), ("Dorfstraße", "40667", "Meerbusch"),
  ]

  static func address(_ random: inout Random, outside: Bool, movedInOn: CivilDate?) -> Address? {
    let number = String(random.within(1...180)) + (random.percent(12) ? random.text(["a", "b", "c"]) : "")
    if outside {
      let place = elsewhere[random.below(elsewhere.count)]
      return try? Address(
        street: place.street,
        houseNumber: number,
        postcode: place.postcode,
        town: place.town,
        movedInOn: movedInOn
      )
    }
    let place = duesseldorf[random.below(duesseldorf.count)]
    return try? Address(
      street: place.street,
      houseNumber: number,
      suffix: random.percent(15) ? random.text(["1. OG", "2. OG", "3. OG links", "EG", "DG"]) : nil,
      postcode: place.postcode,
      town: "Düsseldorf",
      movedInOn: movedInOn
    )
  }
}
