extension NameStock {
  static let arabic = NameStock(
    male:
      "Muhammad Ahmad Khalid Yusuf Abd_ar-Rahman Mahmud Hasan Husayn Ibrahim Tariq Bilal Ziyad ʿUmar Saʿid",
    female: "Fatima Maryam Khadija Zaynab Nur Layla Rania Hala Amina Samira Dalal Rima ʿAʾisha Hanan",
    family:
      "al-Halabani Haddadin al-Masrani an-Najjari al-Khatibi Darwishani al-Hamawi Sabbaghi al-Jazrawi Qasimani Abu_Rashdan al-ʿAbdali Bin_Salmun Zaydanov"
  )
  static let arabicChain = NameStock(
    male: "Abdulrahman Abdulkarim Mustafa Saif_al-Din Mohammed_Ali Nizar Faisal Adnan Jassim Hamza",
    female: "Zahra Hawraa Shaima Intisar Noor_al-Huda Balsam Suad Ruqayya Ghufran Asmaa",
    family: "al-Tamimani al-Jubourani al-Dulaymi al-Saʿdani al-Bayatli al-Rubayʿi al-Obaidani al-Hashimani",
    form: .chain
  )
  static let persian = NameStock(
    male: "Reza Hossein Mehdi Amir Ali Farhad Kourosh Behrouz Dariush Mohammad-Javad Siavash Navid",
    female: "Zahra Maryam Parisa Shirin Nasrin Mahsa Golnaz Azadeh Leila Samaneh Fereshteh Niloufar",
    family:
      "Hosseinipour Rezaeifar Mohammadzadegan Karimianpour Tehranchi Ghorbanifar Shirazinejad Moradianpour Jafarizad Bahramirad Kermanshahifar Nourizadeh"
  )
  static let afghan = NameStock(
    male: "Ahmadullah Najibullah Rahimullah Gulab Zmarai Esmatullah Khan Wali Mirwais Sharifullah",
    female: "Zarmina Palwasha Shukria Malalai Nilab Gulalai Farzana Roya Spogmai Hosna",
    family: "Ahmadzaiy Stanikzoy Noorzada Wardaki Hotaky Rahimyar Popalzoy Sediqyar Amarkhili Safiyar",
    form: .single
  )
  static let indian = NameStock(
    male: "Arjun Rahul Vikram Sanjay Anil Prakash Rohit Kiran Suresh Karthik Venkatesh Harpreet",
    female: "Priya Anjali Lakshmi Deepa Kavya Sunita Meera Divya Pooja Swathi Nandini Gurleen",
    family:
      "Sharmani Iyengarath Nairothu Chowdharaj Reddyvaru Kulkarnaik Bhattacharjya Venkataramanappa Mukhopadhyan Deshmukhar Pillaiyan Subramaniyam"
  )
  static let southIndianSingle = NameStock(
    male: "Balasubramanian Thirunavukkarasu Murugesan Sathiyamoorthy Krishnamoorthi",
    female: "Meenakshi Kanmani Thenmozhi Vijayalakshmi Saraswathy",
    family: "Thanikachalamurthy Ramalingeswaran Pazhaniappan Arunachaleswaran Kumaraguruparan",
    form: .single
  )
  static let pakistani = NameStock(
    male: "Imran Usman Bilal Zubair Asif Shahid Naveed Waqas Hamid Rizwan",
    female: "Ayesha Sadia Nadia Rubina Hina Saima Farah Bushra Sidra Kiran",
    family:
      "Chaudhryan Malikzai Qureshani Bhattiwal Butterabad Mirzapur Abbasiyan Gondalia Khokharani Rajputra"
  )
  static let chinese = NameStock(
    male: "Wei Jun Haoran Zhiqiang Minghao Xiaolong Jianguo Yichen Bowen Zhenyu",
    female: "Xiuying Lihua Meiling Yuting Xinyi Jingyi Qiaoyun Ruolan Yanyan Shuhui",
    family: "Ouyang Shangguan Zhuge Situ Huangfu Xiahou Linghu Dongfang Nangong Murong"
  )
  static let vietnamese = NameStock(
    male:
      "Văn_Dũng Quốc_Bảo Đức_Anh Minh_Tuấn Hữu_Phước Thành_Đạt Xuân_Trường Hoàng_Long Công_Vinh Đình_Khôi",
    female:
      "Thị_Hồng Ngọc_Ánh Thùy_Dương Thị_Thu_Hà Mỹ_Linh Kim_Ngân Thanh_Thảo Phương_Uyên Bích_Ngọc Diễm_Quỳnh",
    family: "Nguyễn Trần Phạm Đặng Bùi Hoàng Vũ Lương Đỗ Đoàn Huỳnh Trịnh"
  )
  static let southEastAsian = NameStock(
    male: "Sukarnoto Budi_Santosa Jose_Rizaldo Somchai Prasert Ferdinando Eko Bayu Crisanto Rodel",
    female: "Siti Dewi Maria_Corazon Suda Malee Analyn Jocelyn Ratnawati Wulan Rowena",
    family:
      "Wijayantono Dela_Cruzado Setiawanto Chaiyapong Bautistado Hidayatulloh Srisuwanna Magsaysayan Pranotowo Villanuevas",
    form: .single
  )
  static let japanese = NameStock(
    male: "Kenji Takeshi Hiroshi Yūto Shōta Daisuke Kōhei Minjun Seo-jun Jiho",
    female: "Yūko Akiko Sakura Naomi Emi Hana Seo-yeon Ji-woo Misaki Ayaka",
    family:
      "Fujimorita Ōsakino Kawashirota Nakagawara Yamanobe Sugiharano Hoshinaka Ishibashino Morinagata Kuroyanaga"
  )
}
