extension NameStock {
  static let maghreb = NameStock(
    male: "Youssef Hamza Mehdi Rachid Karim Soufiane Noureddine Abdelhak Yassine Walid",
    female: "Imane Salma Nadia Houda Khaoula Meryem Siham Zineb Loubna Wafae",
    family:
      "El_Idrissani Benjellouni Ouazzaniya Ait_Lahcenou Boukharita Chentoufani El_Fassiri Bendaoudi Hadj_Messaoudi Tlemsaniya"
  )
  static let hornOfAfrica = NameStock(
    male: "Tesfaye Yonas Berhane Dawit Filmon Abdirahman Mengesha Samuel Kidane Awet",
    female: "Selam Tsehay Hiwot Rahel Saba Fartun Letekidan Asmeret Hodan Bethlehem",
    family:
      "Gebremariamu Tekleberhane Woldeselase Haileyesusa Ghebrehiwotu Abdulqadirey Mohamudzade Negassie Araya_Zerai Desaleghne",
    form: .chain
  )
  static let westAfrican = NameStock(
    male: "Chukwuemeka Olúwaṣeun Kwabena Mamadou Ọláyínká Ibrahima Kofi Adébáyọ̀ Seydou Emeka",
    female: "Ngozi Adaeze Fatoumata Abena Ọlámidé Aminata Chidinma Mariama Yetúndé Akosua",
    family:
      "Okonkwojiri Adéyẹmíolú Boatengwa Diallobah Ọkàfọ́rya Mensahene Traorébou Nwachukwuma Ogunlànàde Sarpongson"
  )
  static let latin = NameStock(
    male:
      "Luis_Fernando Carlos_Andrés Jhon_Jairo Miguel_Ángel João_Vítor Thiago Matías Ramón Joaquín Wellington",
    female: "Ana_Lucía Camila Daniela_Sofía Valentina Larissa Thaís Rocío Milagros Yaneth Antônia",
    family:
      "Quispeño Restrepales Albuquerquino Zúñigares Cárdenasol Villarroelez Figueiredão Ordóñezar Huamaníez Carvalhães",
    form: .double
  )
  static let longNames = NameStock(
    male: "Anoushiravan_Mohammad-Hossein_Seyed_Abdolmajid Wolfgang-Maximilian_Aloysius_Ferdinand_Balthasar",
    female: "María_de_los_Ángeles_Guadalupe_Inmaculada Rathnayaka_Mudiyanselage_Thilini_Madushani_Kumari",
    family:
      "Wickramasinghe_Arachchilage_Don_Rajapakshage_Premathilakeya de_la_Torre_y_Fernández_de_Villanueva-Altamiranda Rakotoarimananjatovoniainarivo_Andriamampianina"
  )
}
