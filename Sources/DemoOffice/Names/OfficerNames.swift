import Casework

/// Names and logins of officers; the same list every time.
enum OfficerNames {
  private static let given = """
    Anna Bernd Carla Dirk Eva Felix Gudrun Holger Ines Jörg Katja Ludger Monika Norbert Petra Ralf Sabine Thorsten \
    Ulrike Volker Wenke Yasemin Emre Aylin Piotr Magda Giulia Marco Elena Kostas Ivan Jelena Amir Leyla Minh Linh \
    Samira Yusuf Ana Duarte Nadine Rüdiger Heike Stefan Christa Jonas Lena Paul Greta Finn Mara Tobias Svenja
    """.split(separator: " ").map(String.init)

  private static let family = """
    Albers Baumeister Clemens Dahmen Eickhoff Faßbender Giesen Hülsmann Imhoff Jansen Krings Lohmeyer Müllejans \
    Niehues Oberländer Pfannkuch Quadflieg Rütten Schlösser Terbrüggen Unkelbach Verhoeven Weyers Zumbusch Aksoy \
    Bianchi Çetin Dimitriou Esposito Fernandes Grabowski Hassani Ilić Jovanović Kaya Lewandowski Mansouri Novák \
    Özdemir Popescu Rahimi Šimić Tran Usman Vasquez Wiśniewski Yılmaz Zafar Kürten Heßling Bongartz
    """.split(separator: " ").map(String.init)

  /// The n-th name; given and family names go round in circles of different length.
  static func name(_ number: Int) -> (given: String, family: String) {
    (given[number * 7 % given.count], family[number * 11 % family.count])
  }

  /// `b.schaefer`: the first letter and the family name in plain letters.
  static func login(_ given: String, _ family: String) -> String {
    String(plain(given).prefix(1)) + "." + plain(family)
  }

  private static func plain(_ name: String) -> String {
    var text = ""
    for character in name.lowercased() {
      switch character {
      case "ä": text += "ae"
      case "ö": text += "oe"
      case "ü": text += "ue"
      case "ß": text += "ss"
      case _: text += SearchForm.fold(String(character))
      }
    }
    return text.filter { $0.isASCII && $0.isLetter }
  }
}
