extension NameStock {
  static let turkish = NameStock(
    male:
      "Ahmet Mehmet Çağrı Emre Oğuz Hüseyin İbrahim Kağan Murat Ömer Özgür Serkan Şahin Tuğrul Ümit Yiğit Barış Can",
    female:
      "Aylin Ayşe Büşra Çiğdem Elif Fatma Gülşen Hatice İrem Nilgün Özlem Pınar Seda Şirin Tuğba Zeynep Hülya Derya",
    family:
      "Öztürk Yıldız Çelik Demirtaş Aydoğan Kılıçoğlu Şenyurt Güneşli Arslantaş Koçyiğit Özdemirci Kaplanoğlu Taşkıran Uçarlı Bozdağlı Yalçınkaya Doğruyol Çakıroğlu Türkmenli Akgülce"
  )
  static let polish = NameStock(
    male: "Łukasz Paweł Michał Grzegorz Stanisław Wojciech Zbigniew Jędrzej Bogusław Mirosław",
    female: "Małgorzata Agnieszka Bożena Grażyna Elżbieta Joanna Żaneta Władysława Zofia Świętosława",
    family:
      "Brzęczyński Wójcikowski Łuczyński Żmudziński Gąsiorowski Dąbrowiecki Świątkowski Źrebiecki Krzyżewski Jaśkiewiczki",
    form: .inflected
  )
  static let nordic = NameStock(
    male: "Bjørn Øyvind Håkon Søren Þórður Jón_Páll Åke Göran Jürgen Mäkke",
    female: "Sigríður Åse Ingebjørg Kristín Märta Päivi Ragnhildur Sølvi Æsa Guðrún",
    family: "Bjørnstad Sørlie Åkergren Þorvaldsson Kjærgård Mäkiniemi Østbyvik Hæggdal Lindström Guðlaugsson"
  )
  static let baltic = NameStock(
    male: "Mārtiņš Jānis Kęstutis Žygimantas Gintaras Ģirts Ēriks Rõivo Andrejs Šarūnas",
    female: "Līga Ieva Jūratė Rūta Žydrė Dzintra Kristīne Õnne Eglė Šarlote",
    family:
      "Bērziņkalns Ķēniņš Kazlauskaitis Žemaičius Pētersonsons Jõgiste Čepaitis Šķēls Ūdrisons Grīnvalds"
  )
  static let balkan = NameStock(
    male: "Đorđe Željko Miloš Nenad Ćiro Besnik Luan Dragan Vučko Goran Arben Ilir Zvonimir Stefan",
    female: "Jelena Snežana Đurđica Vesna Ljubica Arta Flutura Mirjana Željka Biljana Teuta Ana",
    family:
      "Marjanovićev Đukanić Šarčević Kovačušić Petroviška Hadžimuhić Krasniqaj Gashani Berishaj Stojkovski Čolakić Žunjić Ćosićan Ristevski"
  )
  static let eastSlavic = NameStock(
    male: "Oleksandr Serhii Andrii Volodymyr Dmytro Mykola Taras Bohdan Yevhenii Viacheslav Ihor Artem",
    female:
      "Olena Nataliia Iryna Tetiana Oksana Svitlana Yuliia Liudmyla Kateryna Anastasiia Halyna Viktoriia",
    family:
      "Kovalchukov Shevchyk Bondarets Tkachov Melnychyn Kravchunov Hrytsenkov Polishchev Savchynsky Lysenkovsky Marchukov Zinchukov Yaroshev Vasylchev",
    form: .inflected
  )
  static let russian = NameStock(
    male: "Dmitrii Aleksei Sergei Evgenii Iurii Nikolai Mikhail Anatolii Maksim Ruslan",
    female: "Ekaterina Svetlana Tatiana Iuliia Elena Marina Liubov Oksana Polina Zhanna",
    family:
      "Vinogradskii Sokolinskii Morozevich Belozerov Kuznetsovich Lebedinskii Zaitsevskii Orlovich Tikhomirskii Gorelkin",
    form: .inflected
  )
  static let caucasian = NameStock(
    male: "Giorgi Davit Levan Tigran Armen Rashad Elvin Zurab Hayk Emin",
    female: "Nino Tamar Anahit Lusine Aysel Gunel Mariam Ketevan Sona Leyla",
    family:
      "Beridzeli Kapanashvili Lomidzani Harutyunian Petrosiants Mammadli Aliyevzade Gelashvilani Sargsianov Huseynzade"
  )
  static let southEuropean = NameStock(
    male: "José_María Nuno João Giàcomo Niccolò Iñaki Andrés Ștefan Țepeș Konstantinos Ionuț Răzvan",
    female: "Conceição Inês María_José Chiara Begoña Ștefania Ileana Eleftheria Ioana Lúcia Sofía Mădălina",
    family:
      "Gonçalvinho Núñezal Peñarredonda Brânduș Țăranuș D’Agostinelli Papadimos Stăncescuță Magalhãesa Ibáñezar Esposini Muñozel",
    form: .double
  )
  static let western = NameStock(
    male: "Ryan Tyler Connor Ethan Liam Mason Wyatt Callum Declan Owen",
    female: "Ashley Brooke Chloe Hannah Megan Niamh Paige Sienna Rhiannon Grace",
    family:
      "O’Dwyerly McAllenby Hawkridge Thornebury Whitlocke Ashdowne Prescotte Fairbourne Longmere Kingsleigh",
    form: .middle
  )
}
