/**
 * Given names borne in the country, as one list without any label: the checker asks only whether a word is a given
 * name. Without accents (the reader folds them). Names that are ordinary words too stand in also-words.ts as well.
 */
const NAMES = `
Aaliyah Aarav Aaron Aba Abayomi Abbas Abbie Abdi Abdiaziz Abdifatah Abdikadir Abdinasir Abdirahman Abdirashid Abdirizak Abdisalam Abdoulaye Abdul Abdullah Abdullahi
Abebe Abeer Abena Abida Abigail Abimbola Abiodun Abiola Abosede Achieng Achilleas Adaeze Adam Adan Adanna Adebayo Adebola Adebowale Adedayo Adedoyin Adeel Adegoke
Adekunle Adel Adele Adelina Adem Aden Adeola Adesola Adetola Adetunji Adewale Adeyemi Adil Adina Aditi Aditya Adjoa Adnan Adrian Adriana Adrianna Adwoa Aeron Afia
Afonso Afrim Afsana Afshan Aftab Afua Afzal Agata Agne Agnes Agnieszka Agron Agus Agustin Aharon Ahlam Ahmad Ahmadullah Ahmed Ahmet Ahsan Aidan Aideen Ailbhe Aileen
Ailidh Ailsa Aime Aine Ainslie Aisha Aishah Aisling Aislinn Aissatou Ajay Ajit Ajmer Akash Akbar Akhtar Akihiko Akiko Akin Akintunde Akinyi Akira Akosua Akram Aksel
Akshay Akua Akwasi Alaa Alam Alan Alasdair Alastair Alba Albert Alberto Aldwyn Alec Aled Aleena Alejandra Alejandro Aleksander Aleksandra Alessandra Alessandro Alessia
Alev Alex Alexander Alexandra Alexandros Alexandru Alexia Alfie Alfonso Alford Alfred Alfredo Alhaji Ali Alice Alicja Alin Alina Alison Alistair Alister Aliya Aliyah
Alka Allan Allister Almaz Alok Alonso Alparslan Altan Alton Alun Alvaro Alvin Alwen Alwyn Ama Amaan Amadi Amaka Amal Aman Amanda Amandeep Amani Amanpreet Amanuel Amar
Amara Amarachi Amarjeet Amarjit Amber Ameera Amelia Amelie Ameyaw Amin Amina Aminah Aminata Aminu Aminul Amir Amira Amit Amita Amjad Amos Amparo Amr Amrik Amrit
Amritpal Amy Ana Analyn Anam Anand Ananya Anas Anastasia Anastasios Anca Anders Andre Andrea Andreas Andreea Andrei Andrej Andres Andrew Andris Androulla Andrzej Andy
Anest Anesu Aneta Angad Angel Angela Angelica Angelo Angelos Angharad Angus Anh Aniela Anika Anil Anis Anisa Anita Anja Anjali Anjana Anjum Ankit Ankita Anmol Ann Anna
Annabel Anne Anneke Annelise Annette Annie Annika Anong Anoop Anouk Antanas Anthonia Anthony Antoaneta Antoine Antoinette Antonella Antoni Antonio Antonis Antony Antwon
Anu Anuj Anupam Anuradha Anushka Anwar Anwen Anyango Aodhan Aoibheann Aoife Aparna Apostolos April Araba Araceli Arash Arben Archana Archibald Archie Arda Ardeshir
Areej Arezoo Argyro Arif Arifa Arjun Arkadiusz Arlene Arman Armando Armin Arnaud Arne Arnel Arnold Arshad Arshdeep Arslan Arthur Arti Artur Arturo Arun Aruna Arvind
Arvinder Arwel Arwen Aryeh Arzu Asad Ascension Aseel Asefa Asha Asher Ashfaq Ashish Ashley Ashok Ashraf Ashwin Asif Asim Asiya Asiye Asli Asma Assunta Astrid Asuka
Asuman Ata Atakan Atefeh Athanasios Athina Atif Atinuke Atiq Ato Attila Atul Audrey Aurel Aurelia Aurelie Aurora Ausra Austeja Austin Ava Avi Avinash Avital Aviva
Avraham Avtar Awet Awurama Axel Aya Ayaan Ayah Ayako Ayan Ayca Aydin Ayesha Ayhan Ayla Aylin Ayman Aymen Aynur Ayo Ayodeji Ayodele Ayodhya Ayokunle Ayomide Ayse Aysegul
Aysel Aysen Aysha Aysun Aytac Aytekin Ayumi Ayush Azad Azadeh Azar Azhar Aziz Azize Azra Azubuike Azza Babak Babar Babatunde Babirye Bachan Badrul Baha Bahar Bahram
Bala Balakrishnan Balasubramaniam Baldev Baldip Baljeet Baljinder Baljit Balraj Balvinder Balwant Balwinder Bambang Bamidele Bao Baozhen Baraka Baran Barbara Baris
Barra Barry Bart Bartlomiej Bartosz Baruch Barwaqo Basel Basem Bashir Basim Basma Bassam Batool Batsheva Batuhan Bayani Bayram Beata Beate Beatrice Beatrix Beatriz Beca
Becky Bedwyr Begona Behnam Behrouz Behzad Bekele Bekir Belen Belgin Belma Ben Benedetta Bengt Benito Benjamin Benjie Benoit Beren Beres Berhane Beril Berivan Berk
Berkan Berna Bernard Berrin Berwyn Beryl Besnik Bess Beth Bethan Bethany Bettina Betty Betul Beverley Beverly Bhajan Bhavesh Bhavin Bhavna Bhupendra Bhupinder Bianca
Bich Bijan Bikram Bilal Bilge Bill Billy Bilquis Bimala Bina Bingbing Binh Biniam Binod Binyamin Birgit Birgul Birol Bishnu Bjorn Blair Blaithin Blathnaid Bleddyn
Blerim Blessing Bo Bob Bobby Bogdan Bogdana Bogumila Boguslaw Bohdan Bojan Bola Bolaji Bolanle Bongani Bora Boris Borislav Bose Boubacar Bouchra Boyang Bozena Bracha
Brandon Branko Branwen Brenda Brendan Brian Brid Bridget Brigid Brigitta Brigitte Britta Bronagh Bronislaw Bruce Bruno Bryan Bryn Brynmor Budi Buhle Buket Bukola Bulent
Burak Burcu Burhan Bushra Busra Bwalya Byron Cadi Cadog Cagla Cailean Caitlin Callum Calum Cameron Camila Camilla Camille Campbell Can Canan Cansu Caoimhe Caoimhin Carl
Carla Carlo Carlos Carlotta Carlton Carmela Carmelo Carmen Carol Caroline Carolyn Carwyn Carys Catalin Catalina Catarina Cathal Catherine Cathy Catrin Catriona Cawo
Cecil Cecile Cecilia Cedella Cedric Ceinwen Celeste Celia Celine Cem Cemal Cemil Cengiz Cenk Ceren Ceri Ceridwen Cerys Cesar Cevdet Ceyda Ceylan Cezary Chaim Chamari
Chana Chanda Chandra Chandrakant Changming Chantal Chantelle Chao Chaoyang Charalambos Charan Charanjit Charlene Charles Charlie Charlotte Charu Chava Chaya Cheikh
Chelsea Chen Chenai Chengyu Chenxi Cherry Cheryl Chetan Chi Chia Chiamaka Chiara Chibueze Chibuzo Chidi Chidiebere Chidinma Chigozie Chika Chike Chima Chimamanda
Chimwemwe Chin Chinedu Chinelo Chinenye Ching Chinwe Chinyere Chioma Chipo Chirag Chisom Chitra Chiu Chizoba Chloe Choi Chris Christian Christina Christine Christoph
Christopher Chrysanthi Chrystalla Chuan Chuka Chukwudi Chukwuemeka Chukwuma Chun Chung Chunhua Chunming Chus Cian Ciara Ciaran Cigdem Cihan Cillian Cinzia Ciprian
Claire Clara Clare Clarence Claudette Claudia Claudio Claudiu Claudius Clemence Clement Cleveland Clifford Clinton Clive Clodagh Clovis Colette Colin Colm Colman
Comfort Conall Conceicao Concepcion Concetta Connor Conor Conrad Constance Constantin Consuelo Cora Cordell Corina Corinne Cormac Cosmin Costas Costel Courtney Craig
Crawford Cristi Cristian Cristiano Cristina Cuneyt Cuong Curtis Cuthbert Cynthia Cyril Cyrille Cyrus Czeslaw Dae Dafydd Dahir Dai Daina Dainius Daire Daisuke Daisy
Daiyu Dajuan Daksha Dalal Dalbir Dalia Daljeet Daljit Dalton Dalvinder Damian Damilola Damini Damion Damla Dan Dana Danae Dandan Danguole Daniel Daniela Daniele
Daniella Danielle Danilo Danish Daniso Danjuma Danny Dante Danyal Daphne Dara Daria Darius Dariush Dariusz Darnell Darragh Darren Darshan Darya Dave David Davide Davina
Davinder Dawei Dawit Dawn Dayo Dean Debbie Deborah Declan Deep Deepa Deepak Deepika Deepti Deeqa Defne Deian Deiniol Deirdre Delano Delford Delores Delphine Delroy
Delyth Demetra Demetris Denis Denise Deniz Dennis Denzel Deon Deqa Derek Dermot Derya Deshawn Desislava Desmond Despina Desrene Desta Dev Devi Devika Devinder Devon
Devorah Dewi Dexter Dhanya Dhaval Dhruv Diana Diane Diarmaid Diarmuid Didem Diego Diem Dieter Dilan Dilara Dilbagh Dilek Dilini Dilip Dilpreet Dilwyn Dilys Dimitar
Dimitra Dimitri Dimitrios Dimitris Dimple Dina Dinesh Dinusha Diogo Dionne Dionysia Dipa Dipak Dipesh Dipti Dirk Divya Divyesh Diya Doaa Dogan Dolores Domenico Dominic
Dominik Dominika Donal Donald Donatella Donato Dong Dongmei Donna Donnacha Donncha Donnie Donovan Doreen Dorin Doris Dorota Dorothea Dorothy Dougal Dougie Douglas Dov
Dovid Dovile Dragan Dragos Drita Dritan Duarte Duc Duncan Dung Durga Dusan Duy Duyen Duygu Dwayne Dwight Dylan Dzifa Eamon Eamonn Earl Ebele Ebenezer Ebere Ebo Ebrahim
Ebrill Ebrima Ebru Ebun Ecaterina Ece Eckhard Eda Eddie Edgar Edgars Edith Ediz Edmund Edna Edouard Eduarda Eduardo Edward Edwin Edyta Efa Efe Efraim Efren Eftychia
Efua Egbert Egemen Egle Ehsan Eifion Eileen Eilidh Eilir Eimear Eira Eirian Eirini Eirlys Eirwen Eitan Eithne Ejike Ekaterina Eko Ekow Ela Elaheh Elaine Elazar Eleanor
Eleftheria Eleftherios Elena Eleni Eleri Elfed Elham Eli Eliahu Elias Eliezer Elif Elin Elisa Elisabetta Elise Elisheva Eliza Elizabeth Elkanah Elke Ella Ellen Ellie
Elliot Elliott Elnaz Elodie Elpida Elroy Elsa Elsie Elspeth Eluned Elvira Elwyn Elzbieta Emad Eman Emanuele Emeka Emel Emer Emi Emiko Emil Emile Emilia Emilian Emilio
Emily Emin Emine Emirhan Emlyn Emma Emmanuel Emmeline Emrah Emre Emrys Emyr Encarnacion Enda Ender Enes Enfys Engin Enid Enitan Ennio Enrico Enrique Enyinnaya Enzo
Eoghan Eoin Ephraim Ephrem Erbil Ercan Erdal Erdem Erdogan Eren Ergin Ergun Erhan Eric Erica Erik Erika Erin Erkan Ermias Ermira Ernest Ernesto Erol Errol Ersin Ertan
Eryl Ese Esen Esi Esin Esinam Esma Esmail Esme Esperanza Esra Esraa Essam Esteban Estelle Esther Esti Esyllt Ethan Ethel Etienne Euan Eugenie Eugenio Eulalie Eun Eunice
Eunji Euphemia Euros Eva Evangelia Evangelos Eve Evelyn Everton Evgenia Evie Evren Ewa Ewan Ewelina Ewen Ewurama Eylul Eyram Eyup Ezekiel Ezinne Ezra Fabian Fabienne
Fabio Fabrice Fabrizio Fadi Fadia Faduma Fadumo Fadwa Fahad Fahd Faheem Fahim Faigy Faisal Faiza Faizan Falguni Fang Farah Farai Faramarz Fardowsa Fareed Farhad Farhan
Farhana Farhat Fariba Farid Farida Farishta Farnaz Farooq Farrukh Farshad Fartun Faruk Farzad Farzana Farzaneh Fatema Faten Fatih Fatiha Fatima Fatimah Fatma Fatmir
Fatou Fatoumata Fatoumatta Favour Fawzi Fay Fayez Fazal Fearghal Fearghas Federica Federico Fehmi Fei Feifei Felicity Felipe Felix Femi Femke Fen Feng Fengying Ferdous
Ferenc Fereshteh Fergal Fergus Ferhat Feride Fernanda Fernando Feyisayo Feyza Ffion Fflur Fiachra Fidan Figen Fikret Filip Filipa Filipe Filippo Filiz Filmon Filomena
Filsan Finbar Finbarr Finlay Finley Finola Fintan Fiona Fionn Fionnlagh Fionnuala Fiorella Firas Firdaus Fitzroy Flavia Flavio Flavius Flora Florante Florence
Florentina Florentino Florian Florin Floyd Flutura Foday Fola Folake Folarin Folasade Folashade Fong Fook Forough Fotini Fouad Fouzia Fozia Fraidy Frances Francesca
Francesco Francis Francisca Francisco Franciszek Franco Francois Francoise Frank Franz Fraser Fred Freda Freddie Frederick Freshta Freweini Freya Frieda Friedrich Fu
Fuat Fumiko Funda Fung Funke Funmi Funmilayo Furkan Gabor Gabriel Gabriela Gaetano Gagandeep Gail Galina Gamze Ganesh Gang Gareth Garfield Garikai Garmon Garnet Gary
Gaston Gaurav Gauri Gavin Gavriel Gayathri Gayatri Gbemisola Gbenga Gearoid Gediminas Geeta Gemma Genet Genevieve Gennaro Genowefa Gentian Geoff Geoffrey George Georgi
Georgia Georgiana Georgina Georgios Geraint Gerald Geraldine Gerallt Gerardo Gerd Gerda Gerhard Gerrit Getachew Gethin Ghada Ghadeer Ghassan Ghazal Ghazala Gheorghe
Gholam Ghulam Giacomo Gian Giancarlo Giang Gianluca Gianni Giannis Giedre Gifford Gifty Gila Gilbert Gilles Gillian Gillies Gilmour Gintaras Giorgia Giorgio Giovanna
Giovanni Girish Girma Gita Gitty Giulia Giuliana Giulio Giuseppe Giuseppina Gizem Gladstone Gladys Glenda Glenroy Glenys Gloria Glyn Glyndwr Gobind Gobnait Godfrey
Godwin Gokce Gokhan Golda Golnaz Gonca Goncalo Gonul Gonzalo Goodluck Gopal Goran Gordon Goronwy Gosia Govind Graca Grace Graciela Graeme Graham Grainne Grant Granville
Graziella Grazyna Greer Greg Gregor Gregory Greig Greta Gruff Gruffudd Gruffydd Grzegorz Guadalupe Guang Guanyu Gudrun Guido Guilherme Guillaume Guiying Gul Gulalai
Gulay Gulcan Gulden Guled Guler Gulsah Gulsen Gulshan Gulsum Gulten Gunay Gunes Guney Gunther Guo Guoliang Guowei Gurbachan Gurbaksh Gurcharan Gurdeep Gurdev Gurdip
Gurinder Gurjeet Gurjit Gurmail Gurmeet Gurmit Gurmukh Gurnam Gurpal Gurpreet Gursharan Gurung Gurvinder Gustav Gustavo Guven Guy Gwawr Gwen Gwenan Gwenda Gwenllian
Gwenno Gwerfyl Gwilym Gwladys Gwyn Gwyneth Gwynfor Haben Habib Habiba Habtom Hacer Hadassah Hadeel Hadi Haf Hafeez Hafsa Hafwen Hai Haibo Haider Haile Haitham Haiyan
Hajra Hakan Hala Haldun Haleema Halil Halima Halime Halina Haluk Hamad Hamdi Hamed Hamid Hamida Hamideh Hamidullah Hamish Hamza Hana Hanadi Hanan Handan Hande Haneul
Hang Hanh Hani Hania Hanna Hannah Hanneke Hans Hans-Peter Hansa Hao Haoran Haoyu Harbans Harbhajan Hardeep Hardev Hardik Hardip Hari Harinder Harish Harjeet Harjinder
Harjit Harkirat Harleen Harman Harmeet Harmesh Harmit Harnek Harold Haroon Harpal Harpreet Harriet Harrison Harry Harsh Harsha Harshad Harsimran Haruka Haruki Harvey
Harvinder Hasan Hashem Hasina Hasna Hasret Hassan Hatem Hatice Hattie Hauwa Havva Haya Hayat Hayley Hazal Hazel Hazem Heather Heba Hector Hedieh Hefin Heidi Heike
Heinrich Heinz Helder Heledd Helen Helena Helene Helga Helmut Hema Hemal Hemant Hend Hendrik Heng Hengameh Henning Henrietta Henrik Henry Henryk Herbert Hermine Hernan
Hershel Herve Hetal Heulwen Heung Hiba Hibo Hicham Hideo Hien Hieu Hilal Hilary Hilda Hilde Hillel Hilmi Himanshu Hina Hind Hiral Hiren Hiroko Hiroshi Hirut Hisham
Hitesh Hitomi Hiu Ho Hoa Hoang Hoda Hodan Hodo Hoi Holger Holly Homa Homayoun Hon Hong Hongmei Hongwei Hooman Hope Horace Horst Hossein Houda Howard Hoyin Hristina
Hristo Hua Huan Hubert Huda Hugh Hugo Hui Huifang Huiling Huimin Hulya Humaira Humayun Humphrey Hung Huong Huseyin Husna Hussain Hussam Hussein Huw Huy Huyen Hyacinth
Hye Hyun Hywel Iain Ian Ibrahim Ibtisam Icilda Idil Idrees Idris Iestyn Ieuan Ieva Ifan Ifeanyi Ifeoma Ifeyinwa Ifor Ifrah Iftikhar Iga Ignacio Ignazio Igor Ihab Ihsan
Ihuoma Ijaz Ijeoma Ike Ikechukwu Ikenna Ikhlas Ikram Ikran Ila Ilan Ilana Ilaria Ilhan Iliana Ilie Ilinca Ilir Ilkay Ilker Ilknur Illtud Ilona Ilse Ilyas Ilze Imaan
Imad Iman Imani Imelda Immacolata Imogen Imran Imtiaz Inaam Inas Inaya Inci Indah Inderjeet Inderjit Indira Indu Ines Inese Inga Inge Ingeborg Ingrid Inigo Innes
Intisar Ioan Ioana Ioanna Ioannis Iolo Ion Iona Ionel Ionela Ionie Ionut Iori Iorwerth Ipek Iqbal Iqra Iraj Irem Irena Irene Ireneusz Irfan Irina Irini Iris Irum Isaac
Isabel Isabella Isabelle Isatou Isha Ishaan Ishan Ishaq Ishbel Ishfaq Isidro Isla Islwyn Ismahan Ismail Ismat Ismet Isobel Isra Israr Issa Istvan Itamar Itzhak Iulia
Iulian Ivan Ivana Ivanka Ivaylo Ivone Ivor Ivy Iwan Iwona Iyabo Iyana Izabela Izzet Jabeen Jaber Jacek Jack Jackie Jacob Jacqueline Jacques Jade Jadwiga Jae Jafar
Jagdeep Jagdev Jagdish Jagjit Jagoda Jagraj Jagtar Jagvinder Jahan Jahanara Jahangir Jaheim Jahmal Jaime Jaimin Jake Jakub Jalal Jalil Jama Jamal Jamar James Jamie
Jamil Jamila Jamshed Jamshid Jan Jana Jane Janet Janice Janina Janis Jannik Janusz Jaroslav Jaroslaw Jasbir Jasdeep Jaskaran Jasleen Jasmeet Jasmine Jason Jaspal
Jaspreet Jasvinder Jaswant Jaswinder Jatinder Javad Javaid Javed Javier Jawad Jay Jaya Jayanti Jayantilal Jayesh Jayne Jayshree Jean Jeanette Jeanne Jeevan Jeff Jeffrey
Jemima Jennie Jennifer Jenny Jens Jeremy Jermaine Jerome Jerzy Jess Jessica Jessie Jesus Jevon Jia Jiahao Jiahui Jiajia Jian Jianguo Jianhua Jianjun Jianping Jiaqi
Jiaying Jide Jie Jigna Jignesh Jihan Jihoon Jill Jim Jimmy Jin Jing Jingjing Jingyi Jinhua Jinlan Jiri Jiro Jitendra Jivan Jiwei Jiwon Jiyeon Jo Joachim Joan Joana
Joanna Joanne Joao Joaquim Joaquin Jocelyn Jochen Jodie Joe Joel Joginder Johan Johanna Johannes John Johnny Jolanta Jolita Jomar Jon Jonalyn Jonathan Joon Joost Jordan
Jorge Jorgen Jose Josefa Joselito Joseph Josephine Josh Joshua Josiane Jovana Joy Joyce Jozef Juan Juana Judith Judy Julia Julian Juliana Julie Julien Juliet Juliette
Julio Julita Juma Jumana Jumoke Jun Junaid June Junior Junjie Junjun Junko Junwei Jurate Jurgen Jurgita Justin Justyna Jyoti Jyotsna Ka Kaan Kacper Kadeem Kader Kadian
Kadiatu Kadir Kadriye Kai Kaja Kajal Kaleem Kalina Kalliopi Kalpana Kalpesh Kam Kamal Kamala Kamaljit Kamalpreet Kamau Kamil Kamila Kamlesh Kamran Kamrul Kamuran
Kanchan Kanta Kanya Kaori Kapil Kar Karam Karamjit Karan Karanjit Kareem Karen Karim Karima Karin Karl Karol Karolina Karolis Karsten Karthik Kartik Kashif Kasia
Katalin Katarzyna Kate Katerina Kateryna Katherine Kathleen Kathryn Kathy Katie Katja Kato Katrin Katsumi Katy Katya Kausar Kaushik Kaveh Kavita Kavitha Kawthar Kay
Kayode Kazimierz Kazuko Kazuo Keelin Kehinde Keiko Keir Keisha Keith Kelechi Kelly Kemal Kemar Kemi Ken Kenan Kenechukwu Kenji Kenna Kenneth Kenny Kenrick Kenta Kerem
Kerim Kerron Kerry Keshia Kesiena Kestutis Ketan Keung Kevin Kewal Keyur Khadar Khadidja Khadija Khadijah Khadijatu Khadra Khaled Khalid Khalida Khalifa Khalil Khanh
Khawla Khoa Khosrow Khurram Kiana Kianoush Kidane Kieran Kieron Kiesha Kieu Kigongo Kim Kimberley Kin King Kinga Kipchoge Kiran Kirandeep Kirit Kirpal Kirsteen Kirsten
Kirstie Kirsty Kirti Kishan Kishor Kishore Kit Kitty Kizza Klaudia Klaus Knut Kofi Kojo Komal Konrad Konstantina Konstantinos Koray Kornelia Kosi Kostas Krishna
Krishnan Kristaps Kristin Kristina Kristof Krupa Krystian Krystyna Krzysztof Ksenia Kubra Kudzai Kugan Kulbir Kuldeep Kuldip Kulsum Kulvinder Kulwant Kulwinder Kumar
Kumiko Kunal Kundai Kunle Kurt Kurtulus Kushtrim Kusum Kwabena Kwadwo Kwaku Kwame Kwan Kwasi Kweku Kwesi Kwok Kwong Kyah Kyle Kyriacos Kyriaki Kyriakos Kyung Lachlan
Ladan Lai Laiba Laila Laimonas Lakhbir Lakhvinder Lakshmi Lale Laleh Lalit Lalita Lamia Lamin Lan Lanre Lanying Laoise Lara Larisa Lars Lascelles Laszlo Lata Latha
Latifa Latife Latoya Laura Lauren Laurence Laurent Laurentiu Lavinia Lawrence Laxmi Layan Layla Leah Lech Lee Leela Leen Lefteris Lei Leif Leila Lekan Len Lena Lenford
Lenka Lenworth Leo Leon Leonard Leonor Leonora Lerato Leroy Lesley Leslie Leszek Leticia Leusa Levent Lewis Leyla Li Liam Liban Lidia Lieke Lien Liezl Lifen Liga Ligaya
Lihua Lijuan Lijun Lili Lilia Lilian Liliana Lillian Lily Lim Lin Lina Linas Linda Lindiwe Lindsay Linford Ling Linh Linton Liridon Lisa Liudmila Liviu Lixia Liyan Liz
Lleucu Llew Llewelyn Llinos Llion Lloyd Loan Logan Lois Lok Lola Long Lorcan Loredana Lorenzo Lorna Lorne Lorraine Lotte Louay Loubna Louis Louisa Louise Loukas Lourdes
Lovepreet Lowri Lu Luan Luay Lubna Lubomir Luc Luca Lucas Lucia Luciana Luciano Lucien Lucille Lucinda Lucio Lucy Lucyna Ludmila Ludovic Luigi Luis Luisa Lujain Lukas
Lukasz Luke Luminita Luned Lurdes Lutfur Luul Luwam Luz Luzviminda Lydia Lyn Lynda Lynfa Lynn Lynne Lyudmila Mabel Mabli Maciej Macsen Madalina Madeleine Madeline
Madhavi Madhu Madhuri Madog Maeve Mafalda Magda Magdalena Maggie Magnus Maha Mahad Mahamed Mahboubeh Mahbub Mahdi Mahendra Maher Mahesh Mahfuz Mahinder Mahmood Mahmoud
Mahmud Mahnaz Mahnoor Mahsa Mahtab Mahyar Mai Mair Maire Mairead Mairi Maisie Majda Majed Majid Majlinda Makhan Makonnen Makoto Maksym Mala Malachi Malachy Malak
Malathi Malcolm Malee Maleeha Malek Malgorzata Mali Malik Malini Malka Malkeet Malkit Malwina Mamadou Mana Manal Manan Manar Mandana Mandeep Mandla Mandy Manfred
Maninder Manish Manisha Manjeet Manjinder Manjit Manjula Manmohan Manoj Manon Manpreet Mansoor Mansour Manuel Manuela Manvir Maqsood Marcel Marcela Marcello Marcelo
Marcia Marcin Marco Marcus Mared Mareike Marek Margaret Margarita Marged Margery Margot Marguerite Mari Maria Mariam Mariama Marian Mariana Marianna Marianne Maribel
Maricel Marie Mariela Marijana Marijke Mariko Marilyn Marin Marina Mario Mariola Marion Maris Marisol Marites Marius Mariusz Marivic Mariyam Marjan Marjorie Mark Marko
Marlena Marlene Marlon Maroulla Marsaili Marta Marten Martha Martin Martina Martins Martyn Marva Marvin Marwa Marwan Mary Maryam Marzena Masako Mason Masood Masoud
Masoumeh Massimo Masud Matej Mateo Mateusz Mathieu Mathilde Matias Matilda Matt Matteo Matthew Matthias Mattia Maud Maura Maureen Maurice Mauricio Maurizio Mauro Mavis
Mawuli Mawunyo Max Maxime Maxine May Maya Mayada Maysa Maysoon Mayumi Mayur Mazen Meabh Mebrahtu Medhanie Meena Meenakshi Meera Megan Megha Megumi Mehdi Mehmet Mehmood
Mehran Mehrdad Mehreen Mehul Mehwish Mei Meic Meihua Meilin Meiling Meinir Meir Meirion Meiying Mel Melanie Melek Meleri Meliha Melike Melis Melissa Meltem Melvin
Melvyn Memoona Mena Menachem Mendel Menna Meral Mercedes Mercy Mererid Merfyn Merhawi Merle Merlene Meron Mervat Merve Mervyn Meryl Mesfin Mesut Mete Metin Mevlut
Mhairi Mi-Kyung Mia Miao Michael Michaela Michal Michalis Micheal Michele Michelle Michiko Mick Midori Mieczyslaw Miguel Mihaela Mihai Mihail Mihangel Mika Mike Mikkel
Mikolaj Milagros Milan Mildred Milena Miles Milica Millie Milly Milosz Mimoza Min Min-Jun Mina Minal Mindaugas Mine Ming Minghui Mingming Minh Minhaj Minmin Mira
Miranda Miray Mircea Mireille Mirela Mirella Miriam Mirjana Miroslaw Mirwais Misbah Mital Mitesh Mitra Mizanur Mo Mobeen Modou Modupe Moeen Mohamed Mohammad Mohammed
Mohamud Mohan Mohannad Mohinder Mohini Mohit Mohsen Mohsin Moin Moira Moises Mojgan Mojisola Mojtaba Molly Momina Mominul Mona Monica Monika Monique Montserrat Morag
Mordechai Morfydd Morgan Morteza Morven Moshe Mosunmola Motti Mouna Mounir Mourad Mpho Muataz Mubarak Mudassar Mufid Muge Muhammad Muhammet Muhsin Mui Muireall Muireann
Muiris Mujahid Mukasa Mukesh Mulenga Mumtaz Muna Mungo Munir Munira Munther Muraad Murad Murat Murdo Muriel Murray Murtaza Musa Musarat Mushtaq Mustafa Mustapha Mutsa
Muzaffer Muzna Mwajuma Mwangi My Myfanwy Mykola Myra Myrtle Na Naa Nabeel Nabil Nabila Nachhatar Naciye Nada Nadeem Nadeesha Nadege Nadezhda Nadia Nadim Nadine Nadir
Naeem Nael Nafeesa Nafisa Naftali Nagwa Naheed Nahid Nahida Nahla Nail Naila Naima Nairn Najat Najib Najibullah Najla Najma Najwa Nakato Nala Nalan Nalini Namrata Nana
Nancy Nanda Nansi Nansubuga Naoko Naomi Narayan Narendra Naresh Nargis Narindar Narinder Naseem Naseer Nashwa Nasim Nasima Nasir Nasra Nasreen Nasrin Nasser Natalia
Natalie Natalija Nataliya Natasha Nathalie Nathan Nathaniel Natoya Navdeep Naveed Navid Navin Navjot Navneet Nawal Nawaz Nayan Nayana Naz Nazan Nazanin Nazia Nazim
Nazir Nazli Nazma Nazmin Nazmul Nazneen Ndeye Ndidi Necati Nechama Necla Nedim Neel Neelam Neema Neena Neeraj Neeta Negash Neha Neil Nektaria Nell Nellie Nelson Nenita
Nergis Neringa Nerissa Nermin Nerys Neslihan Nesrin Nessa Nest Nestor Neville Nevin Nevzat Nezahat Nga Ngai Ngan Ngoc Ngozi Nguyet Nhung Nia Niall Niamh Nicholas Nick
Nicola Nicolae Nicolas Nicoleta Nicolo Nida Nidal Nidhi Niels Nigel Nighat Nihad Nihal Nihat Nii Nikesh Nikhil Nikita Nikola Nikolai Nikolaos Nikolay Nikos Nil Nilesh
Nilgun Niloofar Niloufar Nils Nilufer Nima Nimal Nimco Nimesh Nina Ning Niran Nirmal Nirmala Nirpal Nisha Nishant Nita Niti Nitin Nizar Njeri Nkechi Nkemdilim Nkiru
Nnamdi Nneka Nnenna Noa Noah Noam Noel Noemi Noha Nokuthula Nomsa Nomvula Non Nonso Noor Nooshin Nora Norbert Noreen Noriko Norma Norman Norris Nosheen Nosson Nouf Nour
Noura Novelette Nuala Nuha Nuno Nur Nuray Nurcan Nurettin Nurgul Nuri Nuriye Nurul Nusrat Nwamaka Nyambura Nyasha Obi Obinna Obioma Ochieng Octavian Octavio Odette
Odhiambo Ogechi Oguz Oguzhan Oisin Okan Okechukwu Oksana Ola Olabisi Oladele Olaf Olajide Olakunle Olamide Olanrewaju Olaoluwa Olatunde Olayinka Olcay Ole Oleg
Oleksandr Oleksandra Olena Olga Olha Olive Oliver Olivia Olivier Oliwia Ollie Olu Olubunmi Olufemi Olufunke Olufunmilayo Olumide Olusegun Oluseun Oluseyi Olusola
Oluwadamilola Oluwaseun Oluwaseyi Oluwatobi Oluwatosin Oluyemi Olwen Omar Omari Omer Omid Omolara Omondi Omotola Onder Ondrej Onkar Onur Onyeka Onyekachi Onyinye Oonagh
Oran Orhan Orla Orlaith Orlando Orly Ornella Orville Osagie Osama Osaze Oscar Osian Oskar Osman Oswald Oswaldo Oswin Otieno Otto Ousmane Ovidiu Owain Owen Oya Ozan
Ozcan Ozge Ozgur Ozkan Ozlem Paa Pablo Paddy Padma Padraic Padraig Paige Pak Pallavi Paloma Palwasha Palwinder Pam Pamela Panagiota Panagiotis Panashe Panayiota
Panayiotis Paola Paolo Parag Paramjeet Paramjit Paraskevi Pardeep Paresh Parisa Parminder Parth Parul Parvaneh Parvati Parveen Parvez Parvin Parvinder Parviz Pascal
Pascale Pasquale Pat Pathmanathan Patience Patricia Patrick Patrizia Patrycja Patryk Patsy Paul Paula Pauline Paulo Pavan Pavandeep Pavel Pavlos Pawel Payal Payam
Peadar Pearl Pedr Pedro Peggy Peihua Pelin Pembe Penelope Peng Penny Penri Percival Percy Pernell Pessy Petar Peter Petr Petra Petros Petru Petya Peyman Phil Philip
Philippa Philippe Phillip Phoebe Photini Phuc Phuong Phyllis Pia Piara Piero Pierre Piers Pieter Pietro Pik Pilar Pina Pinar Pinchas Ping Piotr Pippa Piyush Plamen
Pooja Poonam Poppy Pouya Prabha Prabhjot Prabhu Prabjot Pradeep Pradip Prafulla Prakash Pramila Pramod Pranav Prashant Pratap Pratibha Pratik Praveen Pravin Pravina
Precious Precy Preeti Prem Premila Primrose Pritam Priti Priya Priyanka Priyantha Proinsias Prudence Przemyslaw Pui Punam Purnima Pushpa Putri Qadir Qaiser Qamar Qasim
Qi Qian Qiang Qiaozhen Qin Qing Qiu Qiuyue Quan Quang Quddus Quentin Quoc Quyen Quynh Rab Rabab Rabia Rabih Rachel Radha Radka Radoslaw Radu Raed Rafael Rafal Raffaele
Raffaella Rafik Rafiq Raghad Raghu Ragnhild Rahaf Rahat Raheel Rahela Rahim Rahima Rahimullah Rahma Rahman Rahul Raimonda Rainer Raizy Raj Raja Rajan Rajbir Rajdeep
Rajeev Rajendra Rajesh Rajinder Rajiv Rajni Raju Rajvinder Rajwinder Rakesh Ralph Raluca Rama Ramandeep Ramazan Ramesh Rami Ramila Ramin Raminder Ramiro Ramon Ramona
Ramunas Rana Ranald Ranbir Rand Rani Rania Ranjan Ranjit Ranjodh Raquel Rasa Rasha Rasheed Rashid Rashida Rashmi Rasik Rasmus Ratna Raul Ravi Ravinder Ravindra Rawan
Ray Rayan Raymond Raza Razan Razia Razvan Rebecca Recep Reem Reena Reg Reginald Regine Rehab Reham Rehana Rehema Rehman Reiko Reinhard Rekha Remi Remzi Renata Renate
Renato Rene Renee Renford Rengin Renu Renuka Resham Reshma Rex Reynaldo Reza Rhian Rhiannon Rhianydd Rhidian Rhoda Rhodri Rhona Rhun Rhydian Rhys Ricardo Riccardo
Richard Ridwan Rifat Rika Rima Rionach Rishi Rita Ritesh Ritu Rivka Rivky Rizalina Rizwan Rizwana Rob Robert Roberta Roberto Robin Robina Roble Rocco Rocio Rodas Rodel
Roderick Rodney Rodrigo Roel Rogelio Roger Roghayeh Rohan Rohini Rohit Roisin Rojda Rojin Rokeya Roland Rolant Rolf Romain Romaine Roman Romano Romeo Ron Rona Ronald
Ronaldo Ronan Rondell Rong Ronit Rory Rosa Rosalia Rosalind Rosaria Rosario Rose Rosemary Roshan Roshni Rosie Ross Rotimi Rouba Rowan Rowena Roxana Roxanne Roy Roya
Ruadhan Ruairi Ruairidh Ruaridh Ruben Rubina Ruby Ruchi Rudolf Rudolph Ruel Rufaro Ruhul Rui Rukhsana Rukiye Rukshana Rula Rumbidzai Ruoxi Rupa Rupal Rupert Rupesh
Rupinder Ruqayyah Ruramai Russell Ruta Ruth Ruwan Ryan Ryo Ryszard Saad Saadet Saadia Saba Sabah Sabahat Sabeen Sabia Sabiha Sabina Sabine Sabir Sabri Sabrina Sachiko
Sachin Sade Sadegh Sadia Sadiq Saeed Saeid Safa Safaa Safia Safiyyah Safwan Sagal Sagar Sahar Sahil Sahra Saida Saif Saima Saira Sairah Sajad Sajid Sajida Sajjad Salah
Saleem Saleh Saleha Salem Salih Salim Sally Salma Salman Salvador Salvatore Salwa Sam Samah Saman Samaneh Samantha Samar Samatar Samawit Samba Sameh Samer Sami Samia
Samih Samina Samir Samira Samiul Sampath Samuel Samuels Sana Sanaa Sanath Sanaz Sandeep Sander Sandhya Sandip Sandra Sandrine Sandro Sandy Sang Sangam Sangeeta Sangita
Sanjay Sanjeev Sanjiv Santiago Santina Santos Santosh Saoirse Sapna Saqib Sara Sarabjit Sarah Sarala Saraswati Sarbjit Sarfraz Sarit Sarita Saroj Sarwar Sasan Satinder
Satish Satnam Satoshi Satpal Satvinder Satwant Satya Sau Saul Saulius Savita Savitri Savvas Sawsan Sayuri Scarlett Scott Seamus Sean Sebastian Sedat Sedef Seema Sefa
Segun Seher Seif Sekou Selam Selcuk Selda Selim Selin Selina Selma Selorm Selwyn Semhar Semih Semra Sena Senan Senem Senga Senol Seo-Yeon Seonaid Sepideh Serap Serdar
Serge Sergei Sergio Sergiu Serhat Serhiy Serkan Serpil Setareh Seth Seun Seung Sevda Severine Sevgi Sevil Sevilay Sevim Sevinc Seyhan Seyi Sezen Sezer Shabana Shabir
Shabnam Shadi Shafiq Shagufta Shah Shahana Shahbaz Shahd Shaheen Shahid Shahida Shahin Shahla Shahnaz Shahram Shahriar Shahrzad Shahzad Shailesh Shaima Shaista Shakeel
Shakil Shakila Shakuntala Shalini Shalom Shamila Shamim Shamima Shamin Shamso Shamsul Shan Shane Shanice Shaniqua Shankar Shanshan Shanta Shantel Shanti Shantilal
Shaoqiang Shapour Shaquille Sharad Sharareh Sharda Sharmila Sharon Shaukat Shaul Shaun Shawn Shazia Sheena Sheetal Shehnaz Sheila Shelley Sheng Sheraz Shereen Sherene
Sherif Shernette Sherrie Shilpa Shimon Shingai Shinji Shira Shireen Shirin Shirley Shiv Shiva Shivani Shlomo Shmuel Shoaib Shobha Shobhana Shona Shoshana Shpresa Shreya
Shruti Shu Shuang Shubham Shufen Shui Shuk Shukri Shulamit Shun Shuo Shuyi Shweta Siamak Sian Siavash Sibel Sibusiso Sid Siddharth Sidney Sidra Sigrid Siham Sile Silke
Silvana Silvia Silvio Sima Simba Simcha Simin Simon Simona Simone Simran Simranjit Sin Sina Sinan Sine Sinead Sinem Sinisa Siobhan Sion Sioned Sipho Siqi Siri Sita Siti
Siu Sivakumar Siwan Siyu Skye Slamet Slavka Slawomir Smita Sneha Snezana Sobia Sofia Soha Sohail Sohan Soheil Sohrab Sola Solange Soledad Solomon Solveig Somchai Somsak
Somto Son Sonal Sonali Song Songul Sonia Sonsoles Soo Soojin Sophia Sophie Soraya Sorcha Soren Sorie Sorin Soroush Sotiria Sotiris Souad Soufiane Soukaina Spozhmai
Spyros Sri Srinivas Stacey Stafford Stan Stanislav Stanislaw Stanley Stavros Stavroula Stedman Stefan Stefania Stefanie Stefano Steffan Stela Stelios Stella Stephane
Stephanie Stephen Steve Steven Stewart Struan Stuart Styliani Suad Suat Subhash Subramaniam Sucaad Suda Sudha Sudhir Sue Suet Suha Suhad Suhail Suhaila Suheyla Sui
Sujata Suk Sukanya Sukhbir Sukhdev Sukhjinder Sukhjit Sukhpal Sukhraj Sukhvinder Sukhwinder Sulaiman Suleiman Suleman Suleyman Sultan Sultana Sumaira Sumaiya Suman
Sumaya Sumayyah Sumit Sumitra Summer Suna Sundar Sunday Sunethra Sung Sunil Sunisa Sunita Suraj Surekha Surendra Suresh Sureyya Surinder Surjeet Surjit Surya Susan
Susana Susanna Sushila Sushma Suzan Suzanne Svein Sven Svetlana Svitlana Swapna Swaran Swarn Swati Sybil Syed Syeda Sylvain Sylvia Sylvie Sylwester Sylwia Sze Szymon
Tabassum Tadesse Tadeusz Tadhg Tadiwa Tafadzwa Taha Tahani Tahir Tahira Tahmina Tahsin Tak Takashi Takeshi Takudzwa Tala Talal Talat Talfryn Talha Tali Talia Talvinder
Tam Tamar Tamer Tamika Tan Taner Tania Tanisha Tansu Tanveer Tanvi Tanvir Tanya Tao Tapiwa Tara Taraneh Taras Tarek Tareq Tariq Tariro Tarkan Tarlochan Tarsem Tarun
Tashan Tasleem Taslima Tasneem Tatenda Tatiana Tatjana Tavish Tawanda Tayfun Tayo Tayyab Tayyaba Teague Ted Tegid Tegwen Tehmina Teifion Tejinder Tejpal Tekin Tekle
Teleri Temi Temitope Tendai Tenisha Teofilo Terence Teresa Teresinha Teresita Tereza Terry Tesfay Tesfaye Tesni Tessa Thabo Thaer Thanasis Thandeka Thandi Thandiwe
Thanh Thanuja Thao Thelma Themba Theo Theodora Theodore Theodoros Theodosia Theophilus Theresa Therese Thevarajah Thi Thien Thierry Thijs Thilini Thoko Thomas Thorsten
Thu Thuan Thuy Tiago Tian Tiantian Tianyi Tien Tiernan Tierney Tigist Tim Timothy Tina Tinashe Ting Tingting Tinotenda Tirza Titi Titilayo Toan Tobechukwu Tobi Tobias
Toby Todor Tola Tolga Tolu Tolulope Tom Tomas Tomasa Tomasz Tommaso Tomoko Tomos Tong Tony Tope Torben Torquil Toshiko Tosin Tova Tracey Tracy Traian Trang Trecia
Trefor Trevor Tri Trinh Truc Trudy Trung Trupti Tsehay Tsion Tuan Tudor Tudur Tufail Tugba Tulay Tulin Tuncay Tunde Tung Turan Turgay Turgut Turhan Turlough Tushar
Tuyen Tuyet Twm Tyrell Tyrone Ubah Ubaid Uche Uchechi Uchenna Uday Udo Ufuk Ugo Ugochukwu Ugonna Ugur Ujunwa Ulla Ulrich Ulrike Ultan Uma Umair Umar Umaru Umberto Umer
Umesh Umit Ummuhan Umut Una Unal Uri Uriah Urmila Ursula Urszula Urvashi Usha Usman Uta Utku Utpal Uwe Uyen Uzma Uzoma Vahid Vahide Vaida Vaishali Valbona Valencia
Valentin Valentina Valentine Valeria Valerie Valerio Valeriu Valery Van Vandana Vanessa Varinder Varsha Varun Vasant Vasanti Vasco Vasil Vasile Vasiliki Vasilis Vassos
Vedat Veena Veit Velma Venkat Vera Verity Vernon Verona Veronica Vesna Vevene Vibha Vic Vicky Victor Victoria Vidya Viet Vijay Vijaya Vikas Vikram Viktor Viktoria
Viktorija Vimal Vimala Vimbai Vinay Vincent Vincenza Vincenzo Vinh Vinod Vinroy Viola Violet Violeta Viorel Viorica Vipul Viral Virgilio Virginia Virginija Vishal
Vishnu Vitalie Vitalij Vito Vittoria Vittorio Vivek Vivian Vivien Vivienne Vjosa Vlad Vladimir Volkan Volker Volodymyr Vy Vytautas Wael Wafa Wafaa Wah Wahid Wahyu Wai
Wairimu Wais Wajid Walaa Waldemar Wale Waleed Walid Wallace Walter Wambui Wan Wanda Wang Wanjiku Wanjiru Waqar Waqas Warren Warsame Waseem Wasim Wassim Wasswa Wayne Wei
Weihong Weiming Weiwei Wen Wendell Wendy Wenjie Wenjing Wenli Wenqi Werner Weronika Wesley Wiam Wichai Widad Wieslaw Wiktor Wiktoria Wil Wilbert Wilfred Wilhelm Will
Willem William Willie Wilma Wilmot Wing Winifred Winsome Winston Winta Witold Wladyslaw Wojciech Wole Wolfgang Wyn Wynne Xavier Xenia Xia Xiang Xiao Xiaobo Xiaofang
Xiaofeng Xiaohong Xiaohui Xiaojun Xiaolan Xiaoli Xiaoling Xiaomei Xiaomin Xiaoming Xiaoping Xiaoqing Xiaowei Xiaoyan Xiaoying Ximena Xin Xing Xinyi Xinyu Xiulan Xiumei
Xiuying Xu Xuan Xue Xuefeng Xuemei Xun Yaa Yaakov Yael Yagmur Yahya Yair Yakov Yakubu Yakup Yalcin Yalda Yan Yana Yang Yanhong Yanique Yanling Yann Yanyan Yao Yara
Yared Yaron Yaroslav Yasemin Yaser Yash Yashoda Yasin Yasir Yasmeen Yasmin Yasmine Yasser Yavuz Yaw Yayra Yee Yehia Yehuda Yehudit Yeliz Yemi Yeter Yetunde Yewande Yi
Yiannis Yifan Yigit Yihan Yik Yildiz Yilmaz Yiming Yin Ying Yingying Yinka Yiorgos Yip Yisrael Yitzchak Yitzhak Yochanan Yoel Yogesh Yogita Yohan Yohannes Yoko Yolanda
Yona Yonah Yonas Yonca Yong Yongkang Yoni Yordan Yordanos Yosef Yoshiko Yossi Younes Young-Ho Yousaf Yousef Youssef Yousuf Yu Yuan Yuanyuan Yucel Yue Yuen Yuet Yuhan
Yuk Yuka Yuki Yukiko Yuksel Yulan Yulia Yuliya Yumei Yumi Yun Yuna Yunfei Yung Yunus Yuri Yusra Yusuf Yuting Yutong Yuxuan Yuying Yves Yvette Yvonne Zabihullah Zach
Zachary Zafar Zafer Zaheer Zahid Zahida Zahir Zahra Zaid Zainab Zainabu Zakaria Zaki Zakia Zakir Zalmai Zalman Zanele Zaneta Zara Zareen Zarghuna Zarina Zavier Zawadi
Zaynab Zbigniew Zdravko Zdzislaw Zedong Zeenat Zeeshan Zehra Zein Zeina Zeinab Zeki Zekiye Zelal Zelie Zeliha Zeljko Zemin Zerrin Zev Zeynep Zhe Zhen Zheng Zhenyu Zhi
Zhigang Zhihao Zhiming Zhiqiang Zhiwei Zhiyong Zhong Zhou Zia Ziad Zihan Zilan Zineb Zinhle Zion Zipporah Zissy Zivile Zixuan Ziyi Ziyu Zlatko Zodwa Zoe Zofia Zohra
Zohreh Zoi Zoltan Zoran Zorawar Zoya Zsuzsanna Zubair Zubairu Zubeyde Zuhair Zulal Zulema Zulfiqar Zuzanna Zygmunt
`

let known: ReadonlySet<string> | undefined

/** Built at the first question, so that a checker that never meets a capital letter does not pay for it. */
export function isGivenName(folded: string): boolean {
  known ??= new Set(NAMES.trim().split(/\s+/))
  return known.has(folded)
}
