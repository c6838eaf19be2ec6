import Casework

/// A state that persons come from, with the names, towns and language that go with it.
struct Origin: Sendable {
  let nationality: Nationality
  let names: NameStock
  let towns: [String]
  let language: LanguageCode
  /// How often it occurs among a thousand or so.
  let weight: Int

  init?(_ icaoCode: String, _ weight: Int, _ names: NameStock, _ language: String, _ towns: String) {
    guard let nationality = Nationality(icaoCode: icaoCode),
      let language = try? LanguageCode(parsing: language)
    else { return nil }
    self.nationality = nationality
    self.names = names
    self.towns = towns.split(separator: ",").map(String.init)
    self.language = language
    self.weight = weight
  }

  /// All origins; the weights follow the large groups of an office in a city on the Rhine.
  static let all: [Origin] = [
    Origin("TUR", 130, .turkish, "tr", "İstanbul,Ankara,İzmir,Şanlıurfa,Gümüşhane"),
    Origin("SYR", 100, .arabic, "ar", "Halab,Dimashq,Hims,Idlib,Dayr az-Zawr"),
    Origin("UKR", 130, .eastSlavic, "uk", "Kyiv,Kharkiv,Odesa,Lviv,Zaporizhzhia"),
    Origin("IND", 80, .indian, "en", "Mumbai,Bengaluru,Hyderabad,Chennai,Pune"),
    Origin("IND", 8, .southIndianSingle, "en", "Madurai,Coimbatore,Salem"),
    Origin("IRN", 45, .persian, "fa", "Tehran,Shiraz,Esfahan,Mashhad"),
    Origin("IRQ", 45, .arabicChain, "ar", "Baghdad,Al-Mawsil,Al-Basrah,Arbil"),
    Origin("AFG", 45, .afghan, "fa", "Kabul,Herat,Kandahar,Mazar-e Sharif"),
    Origin("MAR", 60, .maghreb, "fr", "Casablanca,Nador,Tanger,Oujda"),
    Origin("DZA", 12, .maghreb, "fr", "Alger,Oran,Constantine"),
    Origin("TUN", 10, .maghreb, "fr", "Tunis,Sfax,Sousse"),
    Origin("SRB", 35, .balkan, "sr", "Beograd,Niš,Novi Sad"),
    Origin("MKD", 20, .balkan, "sq", "Skopje,Tetovo,Bitola"),
    Origin("ALB", 18, .balkan, "sq", "Tiranë,Durrës,Shkodër"),
    Origin("BIH", 18, .balkan, "bs", "Sarajevo,Tuzla,Banja Luka"),
    Origin("CHN", 40, .chinese, "zh", "Beijing,Shanghai,Chongqing,Shenyang"),
    Origin("JPN", 30, .japanese, "ja", "Tōkyō,Ōsaka,Chiba,Nagoya"),
    Origin("VNM", 18, .vietnamese, "vi", "Hà Nội,Hải Phòng,Đà Nẵng,Nghệ An"),
    Origin("RUS", 28, .russian, "ru", "Moskva,Omsk,Kazan,Sankt-Peterburg"),
    Origin("GEO", 12, .caucasian, "ka", "Tbilisi,Kutaisi,Batumi"),
    Origin("ARM", 10, .caucasian, "hy", "Yerevan,Gyumri"),
    Origin("AZE", 8, .caucasian, "az", "Bakı,Gəncə"),
    Origin("PAK", 20, .pakistani, "ur", "Lahore,Karachi,Gujrat,Islamabad"),
    Origin("BGD", 10, .pakistani, "bn", "Dhaka,Sylhet"),
    Origin("ERI", 16, .hornOfAfrica, "ti", "Asmara,Keren,Dekemhare"),
    Origin("SOM", 12, .hornOfAfrica, "so", "Mogadishu,Hargeysa"),
    Origin("ETH", 8, .hornOfAfrica, "am", "Addis Ababa,Gondar"),
    Origin("NGA", 18, .westAfrican, "en", "Lagos,Benin City,Ìbàdàn"),
    Origin("GHA", 22, .westAfrican, "en", "Accra,Kumasi"),
    Origin("GIN", 10, .westAfrican, "fr", "Conakry,Labé"),
    Origin("BRA", 14, .latin, "pt", "São Paulo,Goiânia,Belém"),
    Origin("COL", 12, .latin, "es", "Bogotá,Medellín,Cúcuta"),
    Origin("PER", 7, .latin, "es", "Lima,Trujillo"),
    Origin("MEX", 9, .latin, "es", "Ciudad de México,Querétaro,Mérida"),
    Origin("USA", 22, .western, "en", "Austin,Portland,Columbus"),
    Origin("GBR", 16, .western, "en", "Leeds,Cardiff,Reading"),
    Origin("PHL", 12, .southEastAsian, "en", "Manila,Cebu City,Davao"),
    Origin("IDN", 8, .southEastAsian, "id", "Jakarta,Surabaya"),
    Origin("THA", 9, .southEastAsian, "th", "Bangkok,Udon Thani"),
    Origin("LKA", 6, .longNames, "si", "Kandy,Galle,Colombo"),
    Origin("POL", 8, .polish, "pl", "Łódź,Gdańsk,Rzeszów"),
    Origin("ROU", 8, .southEuropean, "ro", "Iași,Timișoara,București"),
    Origin("PRT", 4, .southEuropean, "pt", "Braga,Évora"),
    Origin("ESP", 4, .southEuropean, "es", "Málaga,A Coruña"),
    Origin("ISL", 2, .nordic, "is", "Reykjavík,Akureyri"),
    Origin("NOR", 2, .nordic, "no", "Tromsø,Bergen"),
    Origin("LVA", 3, .baltic, "lv", "Rīga,Liepāja"),
    Origin("LTU", 3, .baltic, "lt", "Kaunas,Šiauliai"),
  ].compactMap(\.self)

  /// The origin at a place from 0 to the sum of all weights.
  static func at(_ place: Int) -> Origin? {
    var rest = place
    for origin in all {
      if rest < origin.weight { return origin }
      rest -= origin.weight
    }
    return all.first
  }

  static let totalWeight = all.reduce(0) { $0 + $1.weight }
}
