/**
 * Given names borne in the country, as one list without any label: the checker asks only whether a word is a given
 * name. Without accents (the reader folds them). Names that are ordinary words too stand in also-words.ts as well.
 */
const NAMES = `
Aairah Aaliyah Aarav Aaron Aarya Aba Abaigeal Abayomi Abbas Abbie Abdi Abdiaziz Abdifatah Abdikadir Abdinasir Abdirahman Abdirashid Abdirizak Abdisalam Abdoulaye Abdul Abdullah
Abdullahi Abdur Abebe Abeer Abeiku Abena Abi Abida Abigail Abimbola Abiodun Abiola Abisola Abisoye Abla Abosede Abrar Achieng Achilleas Ada Adaeze Adam Adama Adan Adanna Adaora
Adaugo Adebayo Adebola Adebowale Adeboye Adedayo Adedoyin Adeeba Adeel Adegoke Adekunle Adel Adela Adelaide Adele Adelina Adeline Adem Aden Adeola Adesola Adetola Adetunji
Adewale Adeyemi Adham Adil Adina Aditi Aditya Adjoa Adnan Adoma Adrian Adriana Adrianna Advait Adwoa Aeron Afaf Affan Afia Afife Afnan Afonso Afrim Afsana Afshan Aftab Afua
Afzaal Afzal Agah Agata Agne Agnes Agnieszka Agron Agus Agustin Aharon Ahd Ahlam Ahmad Ahmadullah Ahmed Ahmer Ahmet Ahsan Aicha Aida Aidan Aideen Aiguo Aiko Ailbhe Aileen
Ailidh Ailin Ailsa Aiman Aime Aimee Aine Ainslie Aiping Aisha Aishah Aisling Aislinn Aissatou Ajay Ajaz Ajit Ajmer Akash Akbar Akhtar Akif Akihiko Akiko Akin Akintunde Akinyi
Akira Akofa Akosua Akram Aksel Akshay Akua Akwasi Akwesi Ala Alaa Alam Alan Alana Alasdair Alastair Alba Albert Alberta Alberto Aldwyn Alec Aled Aleena Alejandra Alejandro
Aleksander Aleksandra Alessandra Alessandro Alessia Alev Alex Alexander Alexandra Alexandros Alexandru Alexia Alexis Alf Alfie Alfonso Alford Alfred Alfredo Alhaji Ali Alia Alice
Alicia Alicja Alin Alina Aliou Alisha Alison Alistair Alister Aliya Aliyah Aliye Alka Allan Allister Alma Almaz Alok Alonso Alparslan Altan Althea Alton Alun Alusine Alvaro
Alvin Alvita Alwen Alwyn Alys Alyssa Ama Amaan Amadi Amadou Amaka Amal Amalia Aman Amanda Amandeep Amani Amanpreet Amanuel Amar Amara Amarachi Amarjeet Amarjit Amber Ambika
Ambreen Ameena Ameer Ameera Amelia Amelie Ameyaw Amin Amina Aminah Aminat Aminata Aminu Aminul Amir Amira Amit Amita Amjad Ammara Amna Amos Amparo Amr Amrik Amrit Amrita
Amritpal Amy Ana Analyn Anam Anand Ananda Ananya Anas Anastasia Anastasios Anaya Anbu Anca Anders Andleeb Andre Andrea Andreas Andreea Andrei Andrej Andres Andrew Andris
Androulla Andrzej Andy Andzelika Aneela Aneirin Anest Anesu Aneta Aneurin Angad Angel Angela Angelica Angelika Angelina Angelique Angelo Angelos Angharad Angie Angus Anh Ania
Aniela Anika Anil Anis Anisa Anita Aniyah Anja Anjali Anjana Anjum Ankit Ankita Anmol Ann Anna Annabel Annabella Annalise Annapurna Anne Anneke Annelise Annemarie Annette Annie
Annika Anong Anoop Anouk Antanas Anthea Anthonia Anthony Antoaneta Antoine Antoinette Antonella Antoni Antonia Antonina Antonio Antonis Antony Antwon Anu Anuj Anuja Anupam
Anuradha Anushka Anwar Anwen Anyango Aodhan Aoibhe Aoibheann Aoibhin Aoife Aparna Apostolos April Aqeel Aqib Araba Araceli Arash Arben Archana Archibald Archie Arda Ardeshir
Areeba Areej Areesha Arezoo Arfon Argyro Arham Aria Ariana Arianna Arianwen Ariel Arif Arifa Arjun Arkadiusz Arlene Arman Armando Armin Arnaud Arnav Arne Arnel Arnold Arooj
Aroosa Arshad Arshdeep Arslan Arthur Arti Artur Arturo Arul Arun Aruna Arvind Arvinder Arwa Arwel Arwen Aryeh Arzu Asad Aseel Asefa Asghar Asha Asher Ashfaq Ashiq Ashish Ashley
Ashok Ashraf Ashton Ashwin Ashwini Asia Asif Asifa Asim Asiya Asiye Asli Asma Assia Assunta Astrid Asuka Asuman Ata Atakan Atefeh Athanasios Athina Atif Atinuke Atiq Atiya Ato
Attila Atul Aubrey Audrey Augusta Aurel Aurelia Aurelie Aurora Ausra Austeja Austin Ava Avani Avi Avinash Avital Aviva Avraham Avril Avtar Awet Awurama Axel Aya Ayaan Ayah Ayako Ayan
Ayberk Aybuke Ayca Aydin Ayesha Ayhan Ayisha Ayla Aylin Ayman Aymen Aynur Ayo Ayodeji Ayodele Ayodhya Ayokunle Ayomide Ayse Aysegul Aysel Aysen Aysha Aysun Aytac Aytekin Ayten
Ayub Ayumi Ayush Azad Azadeh Azam Azar Azeem Azhar Aziz Aziza Azize Azmat Azra Azubuike Azza Babak Babar Babatunde Babirye Bachan Badr Badrul Baha Bahadir Bahadur Bahar Bahia
Bahram Bailey Bala Balakrishnan Balasubramaniam Baldev Baldip Baljeet Baljinder Baljit Balraj Balvinder Balwant Balwinder Bambang Bamidele Banji Bankole Bao Baoyu Baozhen
Baraka Baran Barbara Baris Barnaby Barney Barra Barry Bart Bartlomiej Bartosz Baruch Barwaqo Basel Basem Basharat Bashir Basia Basil Basim Basma Bassam Bassem Batool Batsheva Batuhan
Bayani Bayram Baz Bea Beata Beate Beatrice Beatrix Beatriz Bebhinn Beca Becky Bedwyr Begona Behcet Behnam Behrouz Behzad Beibhinn Bekele Bekir Belen Belgin Belkis Bella Belma Ben
Benedetta Bengt Benish Benito Benjamin Benjie Benoit Berat Beren Berenice Beres Berfin Berhane Beril Berivan Berk Berkan Berke Berna Bernadette Bernard Bernice Bernie Berrin Bert
Bertha Berwyn Beryl Besnik Bess Beste Beth Bethan Bethany Betsy Bettina Betty Betul Bev Beverley Beverly Bhajan Bhargav Bhavesh Bhavik Bhavika Bhavin Bhavini Bhavna Bhupendra
Bhupinder Bianca Bich Bijan Bikram Bilal Bill Billy Bilqis Bilquis Bimala Bina Bingbing Binh Biniam Binod Binta Binyamin Birgit Birgul Birol Birsen Bishnu Biyu Bjorn Blair
Blaithin Blake Blathnaid Bleddyn Blerim Blessing Bo Bob Bobby Bogdan Bogdana Bogumila Boguslaw Bohdan Bojan Bola Bolaji Bolanle Bongani Bonnie Bora Boris Borislav Bose Boubacar
Bouchra Boyang Bozena Bozydar Bracha Brad Bradley Brandon Branko Branwen Brayden Breda Brenda Brendan Brett Brian Brid Bridget Bridie Briege Brigid Brigitta Brigitte Briony Britta
Bronagh Bronislaw Bronwen Bronwyn Brooke Bruce Bruno Bryan Brygida Bryn Brynmor Bryony Buchi Buddug Budi Buhle Bui Buket Bukola Bulent Burak Burcin Burcu Burhan Busayo Bushra
Busra Bwalya Byron Cadi Cadog Cagla Cahit Cai Caihong Cailean Caitlin Caitriona Caleb Callum Calum Calvin Cameron Camila Camilla Camille Campbell Can Canan Candace Candice
Cansu Caoimhe Caoimhin Carl Carla Carlene Carlo Carlos Carlotta Carlton Carly Carmela Carmelo Carmen Carol Carole Carolina Caroline Carolyn Carwyn Carys Caspian Cassandra
Cassie Catalin Catalina Catarina Cathal Catherine Cathryn Cathy Catrin Catriona Cavit Cawo Cecil Cecile Cecilia Cecylia Cedella Cedric Ceinwen Celal Celeste Celia Celine Celt
Cem Cemal Cemil Cengiz Cenk Ceren Ceri Ceridwen Cerys Cesar Cevdet Ceyda Ceylan Cezary Chad Chadi Chafik Chaim Chaima Chamari Chan Chana Chanda Chandni Chandra Chandrakant
Changming Chantal Chantelle Chao Chaoxin Chaoyang Charalambos Charan Charanjit Charlene Charles Charlie Charlotte Charmaine Charu Chava Chaya Cheikh Chelsea Chen Chenai Chengyu
Chenxi Cherelle Cherise Cherry Cheryl Chester Chetan Cheung Chevonne Chhaya Chi Chia Chiamaka Chiara Chibueze Chibuzo Chidi Chidiebere Chidinma Chigozie Chika Chike Chima
Chimamanda Chimwemwe Chin Chinaza Chinedu Chinelo Chinenye Ching Chinonso Chinwe Chinyere Chioma Chipo Chirag Chisimdi Chisom Chitra Chiu Chizoba Chloe Choi Chow Chris Chrissie Christa
Christabel Christakis Christian Christie Christina Christine Christoph Christopher Christos Chrysanthi Chrystalla Chuan Chuka Chukwudi Chukwuebuka Chukwuemeka Chukwuma Chun
Chung Chunhua Chunhui Chunli Chunming Chus Cian Ciara Ciarain Ciaran Cigdem Cihan Cihat Cillian Cindy Cinzia Ciprian Claire Clara Clare Clarence Clarissa Claude Claudette
Claudia Claudio Claudiu Claudius Clay Clemence Clement Clementine Cleo Cleveland Clifford Clinton Clionadh Clive Clodagh Clovis Cody Colette Colin Collette Colm Colman Comfort
Conall Conceicao Concepcion Concepta Concetta Connor Conor Conrad Constance Constantin Consuelo Cora Coral Cordelia Cordell Corina Corinne Cormac Cory Coskun Cosmin Costas
Costel Courtney Craig Crawford Cressida Crispin Cristi Cristian Cristiano Cristina Crystal Cuifen Cuneyt Cuong Curtis Cuthbert Cynthia Cyril Cyrille Cyrus Czeslaw Dae Dafydd
Dahir Dahlia Dai Daina Dainius Daire Daisuke Daisy Daiyu Dajuan Daksha Dalal Dalbir Dalia Dalila Daljeet Daljit Dalton Dalvinder Damani Damian Damilare Damilola Damini Damion
Damla Damola Dan Dana Danae Dandan Danguole Dania Danica Daniel Daniela Daniele Daniella Danielle Danilo Danish Daniso Danjuma Danny Dante Danyal Daphne Dara Darasimi Darcey
Darcy Daria Darine Darius Dariush Dariusz Darnell Darragh Darrell Darren Darryl Darshan Darshana Darshna Darya Daryl Dave David Davide Davina Davinder Dawei Dawit Dawn Dawood
Dayo Daz Dean Deandre Dearbhla Debbie Deborah Debs Declan Dede Dee Deema Deep Deepa Deepak Deepika Deepti Deeqa Defne Dehua Deian Deiniol Deio Deirdre Delali Delano Delford Delia
Delilah Delisha Della Delores Delphine Delroy Delyth Demet Demetra Demetris Demetrius Demir Denis Denise Deniz Dennis Denzel Deon Deqa Derek Dermot Dermott Dervla Derya Des Deshawn
Desiree Desislava Desmond Despina Desree Desrene Desta Dev Devi Devika Devinder Devon Devorah Dewi Dexter Dhanya Dharmendra Dharmesh Dhaval Dhruv Diana Diane Diarmaid Diarmuid
Didem Diego Diem Dieter Dilan Dilara Dilbagh Dilber Dilek Dilini Dilip Dillon Dilpreet Dilwyn Dilys Dima Dimitar Dimitra Dimitri Dimitrios Dimitris Dimple Dina Dinah Dinesh
Dinusha Diogo Dionne Dionysia Dipa Dipak Dipesh Dipti Dirk Disha Divya Divyesh Diya Doaa Dogan Dolly Dolores Domenico Dominic Dominik Dominika Dominique Donal Donald Donatella
Donato Dong Dongmei Donna Donnacha Donncha Donnie Donovan Dora Doreen Dorian Dorin Doris Dorota Dorothea Dorothy Dorrett Dottie Doug Dougal Dougie Douglas Dov Dovid Dovile Dragan
Dragos Drew Drita Dritan Duane Duarte Duc Dulcie Duncan Durga Dursun Dusan Duy Duyen Duygu Dwayne Dwight Dylan Dympna Dzifa Eamon Eamonn Earl Earlene Ebele Ebenezer Ebere Ebo
Ebrahim Ebrill Ebrima Ebru Ebuka Ebun Ecaterina Ece Ecem Eckhard Ed Eda Edanur Eddie Edem Edgar Edgars Edie Edith Ediz Edmond Edmund Edna Ednyfed Edouard Eduarda Eduardo Edward
Edwin Edyta Efa Efe Effie Efraim Efren Eftychia Efua Egbert Egemen Egle Ehsan Eibhlin Eifion Eileen Eilidh Eilir Eilis Eilish Eilwen Eimear Einion Eira Eirian Eirini Eirlys
Eirwen Eirwyn Eitan Eithne Ejike Ekaterina Ekene Eko Ekow Ekrem Ekta Ela Elaheh Elaine Elan Elanur Elazar Elcin Eleanor Eleanora Eleftheria Eleftherios Elena Eleni Eleonora
Eleri Elfed Elford Elgan Elham Eli Eliahu Elias Eliezer Elif Elijah Elin Elisa Elisabeth Elisabetta Elise Eliseo Elisheva Eliza Elizabeth Elkanah Elke Ella Ellen Ellie Elliot
Elliott Ellis Elliw Elnaz Elodie Eloise Elpida Elroy Elsa Elsie Elspeth Elton Eluned Elvira Elvis Elwira Elwyn Elzbieta Emad Eman Emanuele Emeka Emel Emer Emerson Emery Emi
Emiko Emil Emile Emilia Emilian Emilie Emilio Emily Emin Emine Emirhan Emlyn Emma Emmanuel Emmanuelle Emmeline Emmet Emmett Emrah Emre Emrys Emyr Ena Enam Encarnacion Enda
Ender Enes Enfys Engin Enid Enitan Ennio Enrico Enrique Enyinnaya Enzo Eoghan Eoin Eos Ephraim Ephrem Eralp Erbil Ercan Erdal Erdem Erdogan Eren Ergin Ergun Erhan Eric Erica
Erik Erika Erin Erkan Ermias Ermira Ernest Ernestine Ernesto Erol Errol Ersin Ertan Ertugrul Erum Eryl Esat Ese Esen Eser Esha Esi Esin Esinam Esma Esmail Esme Esmine Esperanza
Esra Esraa Essam Esse Esteban Estelle Estera Esther Esti Esyllt Ethan Ethel Etienne Etta Ettie Euan Eudora Eugene Eugenia Eugenie Eugenio Eugeniusz Eulalie Eun Eunice Eunji
Euphemia Euros Eurwen Eva Evadne Evan Evangelia Evangeline Evangelos Eve Evelyn Everett Everton Evgenia Evie Evren Ewa Ewan Ewelina Ewen Ewka Ewurama Eylul Eymen Eyram Eyup
Ezekiel Ezinne Ezra Ezzat Fabian Fabienne Fabio Fabrice Fabrizio Fadel Fadi Fadia Fadil Fadime Faduma Fadumo Fadwa Fahad Fahd Faheem Fahim Fahmida Faiez Faigy Faisal Faiza
Faizan Falguni Fang Fanny Fanta Farah Farai Faramarz Fardowsa Fareed Farhad Farhan Farhana Farhat Faria Fariba Farid Farida Fariha Farishta Farnaz Farooq Farrukh Farshad Fartun
Faruk Farwa Farzad Farzana Farzaneh Fasiha Fatema Faten Fathi Fathia Fatih Fatiha Fatima Fatimah Fatma Fatmir Fatou Fatoumata Fatoumatta Fauzia Favour Fawzi Fay Fayaz Faye
Fayez Fayrouz Fazal Feargal Fearghal Fearghas Fearghus Federica Federico Fehmi Fei Feifei Felicia Felicity Feliks Felipe Felix Femi Femke Fen Fenella Feng Fengying Feras Ferda Ferdi
Ferdinand Ferdous Ferdousi Ferenc Fereshteh Fergal Fergus Ferhat Feride Fern Fernanda Fernando Ferne Feroz Fevzi Feyisayo Feyza Ffion Fflur Fiachra Fiadh Fidan Fidelma Figen
Fiifi Fikret Fikri Filip Filipa Filipe Filippo Filiz Filmon Filomena Filsan Finbar Finbarr Finda Finlay Finley Finn Finola Fintan Fiona Fionn Fionnlagh Fionnuala Fiorella Firas
Firat Firdaus Firdous Fitzroy Fiza Flavia Flavio Flavius Fleur Flora Florante Florence Florentina Florentino Florian Florin Flossie Floyd Flutura Foday Fola Folake Folarin
Folasade Folashade Fong Fook Foram Forough Fotini Fouad Fouzia Fozia Fraidy Frances Francesca Francesco Francine Francis Francisca Francisco Franciszek Franco Francois
Francoise Frank Frankie Franz Fraser Fred Freda Freddie Freddy Frederick Freshta Freweini Freya Frida Frieda Friedrich Fu Fuat Fumiko Funda Fung Funke Funmi Funmilade Funmilayo
Furkan Gabby Gabe Gabor Gabriel Gabriela Gabriella Gaetano Gagandeep Gail Galina Gamze Ganesh Gang Ganghui Gao Gareth Garfield Garikai Garmon Garnet Garret Gary Gaston Gaurav
Gauri Gavin Gavriel Gayathri Gayatri Gaynor Gaz Gbemisola Gbenga Gearoid Ged Gediminas Geeta Gemma Gene Genet Genevieve Gennaro Genowefa Gentian Geoff Geoffrey George Georgette Georgi
Georgia Georgiana Georgie Georgina Georgios Geraint Gerald Geraldine Gerallt Gerard Gerardo Gerd Gerda Gerhard Gerrit Gerry Gertruda Gerwyn Getachew Gethin Ghada Ghadeer
Ghassan Ghazal Ghazala Gheorghe Gholam Ghulam Giacomo Gian Giancarlo Giang Gianluca Gianni Giannis Giannos Gideon Giedre Gifford Gifty Gila Gilbert Giles Gilles Gillian Gillies
Gilmour Gina Ginny Gintaras Giorgia Giorgio Giorgos Giovanna Giovanni Girish Girma Giselle Gita Gitty Giulia Giuliana Giulio Giuseppe Giuseppina Gizem Gladstone Gladys Glen Glenda
Gleneth Glenford Glenn Glenroy Glenville Glenys Gloria Glyn Glyndwr Glynis Gobind Gobnait Godfrey Godwin Gokce Gokhan Golda Goldie Goleu Golnaz Gonca Goncalo Gonul Gonzalo
Goodluck Gopal Goran Gordon Goronwy Gosia Govind Gozde Graca Grace Graciela Graeme Graham Grainne Grant Granville Graziella Grazyna Greer Greg Gregor Gregory Greig Greta Gretel
Griffin Griselda Gruff Gruffudd Gruffydd Grzegorz Guadalupe Guang Guangming Guanyu Gudrun Guido Guifen Guihua Guilherme Guillaume Guinevere Guiying Gul Gulalai Gulay Gulcan
Gulcin Gulden Guled Guler Gulfam Gulizar Gulnur Gulsah Gulsen Gulshan Gulsum Gulten Gulzar Gunay Gunes Guney Gunjan Gunther Guo Guoliang Guowei Gurbachan Gurbaksh Gurcharan
Gurdeep Gurdev Gurdip Gurinder Gurjeet Gurjit Gurkan Gurmail Gurmeet Gurmit Gurmukh Gurnam Gurpal Gurpreet Gursharan Gurung Gurvinder Gus Gustav Gustavo Guven Guy Gwawr Gwen
Gwenan Gwenda Gwendoline Gwendolyn Gwenfron Gwenllian Gwenno Gwerfyl Gwilym Gwion Gwladys Gwyn Gwyndaf Gwyneth Gwynfor Gwynne Haben Habib Habiba Habibe Habibur Habtom Hacer
Hadassah Hadeel Hadi Haf Hafeez Hafiz Hafiza Hafsa Hafwen Hai Haibo Haidar Haider Haifeng Haile Haitao Haitham Haiyan Hajra Hakan Hakki Hal Hala Haldun Haleem Haleema Halide
Halil Halima Halime Halina Hallie Haluk Hamad Hamada Hamdi Hamed Hameed Hamid Hamida Hamideh Hamidullah Hamish Hammad Hamza Hana Hanadi Hanan Handan Hande Haneul Hang Hanh Hani
Hania Hanif Hanin Hanka Hanna Hannah Hanneke Hans Hans-Peter Hansa Hanxin Hao Haoran Haoyu Harbans Harbhajan Hardeep Hardev Hardik Hardip Hareem Hari Harinder Harish Harjeet
Harjinder Harjit Harkirat Harlan Harleen Harley Harman Harmeet Harmesh Harmit Harmony Harnek Harold Haroon Harpal Harpreet Harriet Harrison Harry Harsh Harsha Harshad Harsimran
Haruka Haruki Harun Harvey Harvinder Hasan Hashem Hashim Hashmat Hasibe Hasina Hasna Hasret Hassan Hassane Hatem Hatice Hatim Hattie Hatun Hauwa Havva Hawa Haya Hayam Hayat
Hayati Hayden Hayder Hayley Hayriye Hazal Hazel Hazem Hazim Heather Heba Hector Hedd Hedieh Hedydd Heena Heer Hefin Heidi Heike Heinrich Heinz Helder Heledd Helen Helena Helene
Helga Helmut Hema Hemal Hemant Hemlata Hend Hendrik Heng Hengameh Henning Henri Henrietta Henrik Henry Henryk Henryka Herbert Hermine Hermione Hernan Hershel Herve Hester Hetal
Hettie Hetty Hetvi Heulwen Heulyn Heung Hiba Hibo Hicham Hideo Hien Hieronim Hieu Hifza Hikmet Hilal Hilary Hilda Hilde Hillel Hilmi Himanshu Hina Hind Hira Hiral Hiren Hiroko
Hiroshi Hirut Hisham Hitesh Hitomi Hiu Ho Hoa Hoang Hoda Hodan Hodo Hoi Holger Hollie Holly Homa Homayoun Hon Hong Hongbo Hongmei Hongwei Hongyan Honor Honorata Hooman Hope
Horace Horst Hortense Hossein Houda Houria Howard Hoyin Hristina Hristo Hua Huan Huang Hubert Huda Hugh Hugo Hui Huifang Huiling Huimin Huiqing Huiying Hulya Huma Humaira
Humayun Humera Humphrey Hung Hunter Huong Huseyin Husna Husniye Hussain Hussam Hussein Huw Huy Huyen Huynh Hyacinth Hye Hyun Hywel Iain Ian Ianthe Ianto Iarla Ibrahim Ibrahima
Ibtisam Ibukun Icilda Icylin Ida Idil Idowu Idrees Idris Iestyn Ieuan Ieva Ifan Ifeanyi Ifeanyichukwu Ifeoluwa Ifeoma Ifeyinwa Iffat Ifor Ifrah Iftikhar Ifunanya Iga Ignacio
Ignacy Ignatius Ignazio Igor Ihab Ihsan Ihuoma Ijaz Ijeoma Ike Ikechukwu Ikenna Ikhlas Ikram Ikran Ila Ilan Ilana Ilaria Ilayda Ilhan Iliana Ilie Ilinca Ilir Ilkay Ilker Ilknur
Illtud Ilona Ilse Ilyas Ilze Imaan Imad Iman Imani Imelda Immacolata Imogen Imran Imtiaz Ina Inaam Inam Inas Inaya Inayat Inci Indah Inderjeet Inderjit India Indigo Indira Indu
Ines Inese Inez Inga Inge Ingeborg Ingrid Inigo Innes Insha Intisar Ioan Ioana Ioanna Ioannis Iola Iolo Ion Iona Ionel Ionela Ionie Ionut Iori Iorwerth Ipek Iqbal Iqra Iraj
Irem Irena Irene Ireneusz Ireti Irfan Irina Irini Iris Irma Irshad Irum Isaac Isabel Isabella Isabelle Isadora Isatou Isha Ishaan Ishan Ishaq Ishbel Ishfaq Ishita Ishtiaq
Isidro Isioma Iskender Isla Islwyn Ismahan Ismail Ismat Ismet Isobel Isra Israel Israr Issa Issac Istvan Ita Itamar Itzhak Iulia Iulian Iva Ivan Ivana Ivanka Ivaylo Ivo Ivone
Ivor Ivy Iwan Iwo Iwona Iyabo Iyad Iyana Iyanuoluwa Izabela Izzet Izzy Jabeen Jaber Jac Jacek Jacinta Jack Jackie Jackson Jacob Jacqueline Jacques Jada Jade Jaden Jadesola
Jadwiga Jae Jafar Jagdeep Jagdev Jagdish Jagjit Jagoda Jagraj Jagruti Jagtar Jagvinder Jahan Jahanara Jahangeer Jahangir Jaheim Jahmai Jahmal Jaime Jaimin Jainaba Jake Jakub
Jalal Jalil Jalpa Jama Jamal Jamar Jameel Jameela James Jamie Jamil Jamila Jamshed Jamshid Jan Jana Jane Janelle Janet Janette Janice Janina Janine Janis Jannat Jannik Janusz
Jared Jarlath Jaroslav Jaroslaw Jarvis Jasbir Jasdeep Jasim Jaskaran Jasleen Jasmeet Jasmin Jasmine Jason Jaspal Jasper Jaspreet Jasvinder Jaswant Jaswinder Jatinder Javad
Javaid Javed Javeria Javier Javon Jawad Jax Jay Jaya Jayanti Jayantilal Jaydeep Jayden Jaydon Jayesh Jaylen Jayne Jayshree Jazmin Jean Jeanette Jeanne Jed Jeevan Jeff Jeffrey Jemima
Jemma Jenna Jennie Jennifer Jenny Jens Jerelle Jeremy Jermaine Jerome Jerry Jerzy Jess Jessica Jessie Jesus Jethro Jevon Jeya Jez Jhanelle Jia Jiahao Jiahui Jiajia Jiaming Jian
Jianfeng Jianguo Jianhua Jianjun Jianming Jianping Jiaqi Jiawei Jiaxin Jiayi Jiaying Jiayu Jide Jie Jigna Jignesh Jihan Jihoon Jill Jim Jimmy Jin Jinal Jinan Jinfeng Jing
Jingjing Jingwei Jingwen Jingyi Jinhua Jinlan Jinping Jiri Jiro Jitendra Jivan Jiwei Jiwon Jiyeon Jo Joachim Joan Joana Joanna Joanne Joao Joaquim Joaquin Joby Jocelyn Jochen
Jodie Jody Joe Joel Joely Joginder Johan Johanna Johannes John Johnathan Johnny Jola Jolanta Jolene Jolita Jomar Jon Jonah Jonalyn Jonas Jonathan Jonny Jonty Jools Joon Joost Jordan
Jorge Jorgen Jose Josefa Josefina Joselito Joseph Josephine Josh Joshua Josiah Josiane Josie Joud Joumana Jovan Jovana Joy Joyce Joycelyn Jozef Jozefina Juan Juana Juanita
Jubaida Jude Judi Judith Judy Judyta Juhi Jules Julia Julian Juliana Julie Julien Juliet Juliette Julio Julita Juliusz Juma Jumana Jumoke Jun Junaid June Junior Junjie Junjun
Junko Junwei Jurate Jurgen Jurgita Justin Justine Justyna Jyoti Jyotsna Ka Kaan Kacper Kadeem Kader Kadhim Kadian Kadiatu Kadir Kadriye Kafai Kafui Kaho Kai Kainat Kairav Kais
Kaitlyn Kaiwen Kaja Kajal Kajetan Kakra Kaleb Kaleem Kalina Kalliopi Kalpana Kalpesh Kam Kamal Kamala Kamaljit Kamalpreet Kaman Kamau Kamel Kamil Kamila Kamlesh Kamran Kamrul
Kamuran Kanchan Kandiah Kaneez Kanta Kanya Kaori Kapil Kar Kara Karam Karamjit Karan Karanjit Kareem Kareema Karen Karim Karima Karin Karina Karis Karl Karla Karol Karolina
Karolis Karsten Karthik Karthika Kartik Kasey Kashif Kashyap Kasia Kaska Kasper Katalin Katarzyna Kate Katerina Kateryna Kath Katherine Kathie Kathleen Kathryn Kathy Katie Katja
Kato Katrin Katrina Katsumi Katy Katya Kausar Kaushik Kaveh Kavita Kavitha Kavya Kawai Kawthar Kay Kayan Kayden Kaydian Kaye Kaylee Kayleigh Kayode Kazim Kazimierz Kazuko Kazuo Kealan
Keanu Keaton Keeley Keelin Kehinde Keiko Keir Keira Keiran Keisha Keith Kekeli Kelechi Kelly Kelsey Kelvin Kemal Kemar Kemi Ken Kenan Kendall Kendra Kendrick Kenechukwu Kenji
Kenna Kenneth Kenny Kenrick Kenta Kerem Kerim Keron Kerri Kerron Kerry Keshia Kesiena Kestutis Ketan Keung Kev Kevin Kewal Kexin Keyur Khadar Khadeeja Khadidja Khadija Khadijah
Khadijatu Khadra Khairy Khaled Khalid Khalida Khalifa Khalil Khanh Khawla Khoa Khosrow Khurram Khushi Kian Kiana Kianoush Kidane Kiera Kieran Kieron Kiesha Kieu Kigongo Kiki
Killian Kim Kimberley Kimberly Kin King Kinga Kingsley Kinjal Kipchoge Kira Kiran Kirandeep Kirit Kirk Kirpal Kirsteen Kirsten Kirstie Kirsty Kirtan Kirti Kishan Kishor Kishore
Kit Kitty Kivanc Kizza Klara Klaudia Klaus Klementyna Knut Kobe Kofi Kojo Koksal Komal Konrad Konstantina Konstantinos Konstanty Koray Korkor Kornelia Kosi Kosisochukwu Kostas
Kris Krish Krishna Krishnan Kristaps Kristen Kristian Kristin Kristina Kristine Kristof Kriti Krunal Krupa Krysia Krystian Krystyna Krzys Krzysztof Ksenia Kuba Kubra Kudzai
Kugan Kulbir Kuldeep Kuldip Kulsoom Kulsum Kulvinder Kulwant Kulwinder Kumar Kumba Kumiko Kunal Kundai Kunle Kurt Kurtis Kurtulus Kushtrim Kusum Kwabena Kwadwo Kwaku Kwame
Kwamena Kwan Kwasi Kweku Kwesi Kwok Kwong Kyah Kyle Kylie Kymani Kyriacos Kyriaki Kyriakos Kyung Lacey Lachlan Ladan Lai Laiba Laila Laimonas Lainey Laith Lakhbir Lakhvinder
Lakshman Lakshmi Lale Laleh Lalit Lalita Lam Lamia Lamin Lan Lana Lance Lancelot Lanfang Lanre Lanying Laoise Lara Larisa Larry Lars Lascelles Laszlo Lata Lateef Latha Latifa
Latife Latoya Lau Laura Lauren Laurence Laurent Laurentiu Lauryn Lavanya Laverne Lavinia Lawrence Lawson Laxmi Layan Layla Leah Leanne Lech Lee Leela Leen Lefteris Lei Leif
Leigh Leila Lekan Len Lena Lenford Lenka Lennie Lennon Lenny Lenora Lenworth Leo Leokadia Leon Leona Leonard Leonie Leonor Leonora Leopold Lerato Leroy Lesley Leslie Lester Leszek
Leticia Letitia Lettie Leung Leusa Levent Levi Lewis Lex Lexi Lexie Leyla Li Lia Liam Liang Lianne Liaqat Liban Libby Lidia Lieke Lien Liezl Lifen Liga Ligaya Lihong Lihua Lijuan
Lijun Lili Lilia Lilian Liliana Lilianna Liling Lilith Lillian Lilly Lily Lim Limei Liming Lin Lina Linas Lincoln Linda Lindiwe Lindsay Lindsey Linfeng Linford Ling Linh Linton
Lionel Liridon Lisa Liudmila Livia Liviu Lixia Lixin Liyan Liz Lizzie Lizzy Lleucu Llew Llewelyn Llinos Llion Lliwen Lloyd Llyr Loan Logan Lois Loizos Lok Lola Lolade Long
Longina Lorcan Loredana Lorelei Lorena Lorenzo Loretta Lori Lorna Lorne Lorraine Lotte Lottie Lou Louay Loubna Louie Louis Louisa Louise Loukas Lourdes Lovepreet Lowri Lu Luan
Luay Lubaba Lubna Lubomir Luc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucille Lucinda Lucio Lucy Lucyna Ludmila Ludovic Ludwik Ludwika Luella Luigi Luis Luisa
Lujain Lukas Lukasz Luke Lula Lulu Luminita Luna Luned Luo Lurdes Lurline Lutfi Lutfiye Lutfur Luul Luwam Luz Luzviminda Lydia Lyle Lyn Lynda Lyndon Lyndsey Lynette Lynfa Lynn
Lynne Lynsey Lyra Lyudmila Maame Mabel Mabli Mabon Maciej Mackenzie Macs Macsen Madalina Maddie Maddison Madeleine Madeline Madge Madhavi Madhu Madhuri Madison Madog Mae
Maelgwn Maeve Mafalda Magda Magdalena Maggie Magnus Maha Mahad Maham Mahamed Mahboubeh Mahbub Mahdi Mahendra Maher Mahesh Mahfuz Mahinder Mahir Mahira Mahmood Mahmoud Mahmud
Mahmut Mahnaz Mahnoor Mahsa Mahtab Mahwish Mahyar Mai Maia Maimoona Mair Maire Mairead Mairi Mairin Maisa Maisha Maisie Maitri Maizie Maja Majda Majed Majid Majlinda Makafui
Makbule Makhan Makonnen Makoto Maksym Maksymilian Mala Malachi Malachy Malaika Malak Malathi Malcolm Malee Maleeha Malek Malgorzata Malgosia Mali Malik Malika Malini Malka
Malkeet Malkit Mallory Malorie Malwina Mamadou Mana Manal Manan Manar Manasi Mandana Mandeep Mandla Mandy Manfred Maninder Manish Manisha Manjeet Manjinder Manjit Manjula
Manmohan Manoj Manon Manpreet Mansi Mansoor Mansour Manuel Manuela Manvir Manwai Manyee Manzoor Maolra Maqsood Mara Marc Marcel Marcela Marcella Marcello Marcelo Marcia Marcin
Marco Marcus Mared Maredudd Mareike Marek Margaret Margarita Margaux Marged Margery Margo Margot Marguerita Marguerite Mari Maria Mariah Mariam Mariama Mariame Marian Mariana
Marianna Marianne Maribel Maricel Marie Mariela Mariem Marietta Marijana Marijke Mariko Marilyn Marin Marina Mario Mariola Marion Maris Marisol Marissa Marites Marium Marius
Mariusz Marivic Mariya Mariyam Marjan Marjorie Marjory Mark Marko Marla Marlena Marlene Marley Marlon Marnie Maroof Maroulla Marsaili Marta Marten Martha Martin Martina Martins
Marty Martyn Marva Marvin Marwa Marwah Marwan Mary Maryam Marysia Marzanna Marzena Masako Mason Masood Masooma Masoud Masoumeh Massimo Masud Matej Mateo Mateusz Math Mathan
Mathew Mathieu Mathilda Mathilde Matias Matilda Matt Matteo Matthew Matthias Mattia Matylda Maud Maude Maura Maureen Maurice Mauricio Maurizio Mauro Mavis Mawuena Mawuli
Mawunyo Max Maxim Maxime Maximilian Maximus Maxine Maxwell May Maya Mayada Maysa Maysoon Mayumi Mayur Mazen Meabh Mebrahtu Medhanie Meena Meenakshi Meera Mefin Meg Megan Megha
Meghan Megumi Mehdi Mehdia Mehmet Mehmood Mehnaz Mehran Mehrdad Mehreen Mehtap Mehul Mehvish Mehwish Mei Meic Meihua Meilin Meiling Meinir Meir Meirion Meiying Mel Melanie
Melda Melek Meleri Meliha Melike Melis Melissa Meltem Melvin Melvyn Memoona Mena Menachem Mendel Mengting Mengyao Menna Meral Mercedes Mercy Mererid Merfyn Merhawi Meric Meriem
Merih Merle Merlene Merlin Merline Meron Merrick Mert Mervat Merve Mervyn Meryl Mesfin Mesut Mete Metin Mevlut Mhairi Mi-Kyung Mia Miao Micah Michael Michaela Michal Michalis
Micheal Michele Michelle Michiko Mick Mickey Micky Midori Mieczyslaw Miguel Mihaela Mihai Mihail Mihangel Mihir Mika Mike Mikey Mikkel Mikolaj Milagros Milan Mildred Milena Miles Milford
Milica Milind Milla Millicent Millie Milly Milo Milosz Mimi Mimoza Min Min-Jun Mina Minahil Minal Mindaugas Mine Ming Minghao Minghui Mingming Mingwei Mingxia Minh Minhaj
Minmin Minnie Mira Miran Miranda Miray Mircea Mireille Mirela Mirella Miriam Mirjana Miroslaw Mirwais Misbah Mishal Mital Mitch Mitchell Mitesh Mitra Mitzi Mitzie Mizanur Mo
Moazzam Mobeen Mobolaji Modou Modupe Moe Moeen Mohamed Mohammad Mohammed Mohamud Mohan Mohanad Mohannad Mohibur Mohinder Mohini Mohit Mohsen Mohsin Moin Moira Moises Mojgan
Mojisola Mojtaba Mokhtar Mollie Molly Momena Momina Mominul Momodou Mona Monica Monika Monique Monira Montaser Montserrat Monty Morag Mordechai Morfydd Morgan Morris Morteza Morus
Morven Morwen Morwenna Moses Moshe Mostafa Mosunmola Motiur Motti Mouna Mounir Mourad Moussa Moustafa Mpho Mrunal Muataz Mubarak Mudassar Mufid Muge Muhammad Muhammet Muhannad
Muhsen Muhsin Mui Muireall Muireann Muiris Muirne Mujahid Mukaddes Mukasa Mukesh Mukhtar Mulenga Mumtaz Muna Muneeb Muneer Munevver Mungo Munir Munira Munther Muraad Murad
Murat Murdo Muriel Murray Murtaza Murugan Musa Musab Musarat Musarrat Mushfiq Mushtaq Muskan Mustafa Mustapha Muthu Mutsa Muzaffer Muzna Mwajuma Mwangi Myfanwy Mykola Myles
Myra Myrna Myron Myrtle Na Naa Naadu Nabeel Nabeela Nabil Nabila Nachhatar Naciye Nada Nadarajah Nadeem Nadeesha Nadege Nadezhda Nadia Nadim Nadine Nadir Nadira Naeem Nael
Nafees Nafeesa Nafisa Naftali Naghma Nagina Nagla Naglaa Nagwa Naheed Nahid Nahida Nahla Nail Naila Naima Naimah Naime Naina Nairn Najah Najat Najeeb Najia Najib Najibullah
Najla Najma Najwa Nakato Nala Nalan Nalini Namrata Nana Nancy Nanda Nandini Nansi Nansubuga Naoise Naoko Naomi Narayan Narendra Naresh Nargis Narindar Narinder Narjis Naseem
Naseer Nashwa Nasim Nasima Nasir Nasira Nasra Nasreen Nasrin Nasrullah Nasser Nat Natalia Natalie Natalija Nataliya Natasha Nathalie Nathan Nathaniel Natoya Navdeep Naveed
Navid Navin Navjot Navneet Navya Nawal Nawaz Nayab Nayan Nayana Nayef Naz Nazan Nazanin Nazia Nazife Nazim Nazir Nazish Nazli Nazma Nazmin Nazmiye Nazmul Nazneen Nazrul Ndeye
Ndidi Ndubuisi Neasa Nebahat Necati Nechama Necla Necmettin Ned Nedim Neel Neelam Neelima Neema Neena Neeraj Neeta Nefyn Negash Neha Neil Neisha Nejat Nektaria Nel Nell Nellie
Nelly Nelson Nenita Neophytos Nergis Nerine Neringa Nerissa Nermeen Nermin Nerys Nese Neslihan Neslisah Nesrin Nesrine Nessa Nest Nesta Nestor Nettie Nevaeh Neville Nevin Nevra
Nevzat Nezahat Nezaket Nga Ngai Ngan Ngo Ngoc Ngozi Nguyen Nguyet Nhung Nhyira Nia Niall Niamh Nicholas Nick Nickesha Nicky Nico Nicola Nicolae Nicolas Nicole Nicoleta
Nicolette Nicolo Nida Nidal Nidhi Niels Nige Nigel Nighat Nihad Nihal Nihat Nii Nikesh Nikhil Nikita Nikki Nikodem Nikola Nikolai Nikolaos Nikolay Nikos Nil Nilesh Nilgun Niloofar
Niloufar Nils Nilufer Nima Nimal Nimco Nimesh Nimra Nina Ning Nirali Niran Nirav Nirmal Nirmala Nirmalan Nirpal Nisha Nishant Nishat Nisreen Nita Niti Nitin Niyati Nizar Njeri
Nkansah Nkechi Nkem Nkemdilim Nkiru Nkiruka Nnamdi Nneka Nnenna Noa Noah Noam Noel Noelle Noemi Noha Noirin Nokuthula Nola Nomaan Noman Nomsa Nomvula Non Nonso Noor Nooshin
Nora Norbert Noreen Noriko Norma Norman Norris Nosheen Nosson Nouf Nouhad Nour Noura Novelette Nuala Nuh Nuha Numan Nuno Nur Nuray Nurcan Nurettin Nurgul Nurhan Nuri Nuriye
Nursel Nursen Nurul Nusrat Nutan Nwabueze Nwamaka Nyambura Nyasha Obaid Obi Obiageli Obianuju Obinna Obioma Ochieng Octavia Octavian Octavio Odette Odhiambo Odhran Oge Ogechi
Oguz Oguzcan Oguzhan Ohemaa Oisin Okan Okechukwu Oksana Ola Olabisi Oladapo Oladele Olaf Olajide Olakunle Olamide Olanrewaju Olaoluwa Olatunbosun Olatunde Olayinka Olcay Ole
Oleg Oleksandr Oleksandra Olena Olga Olha Olive Oliver Olivia Olivier Oliwia Ollie Olu Olubunmi Olufemi Olufunke Olufunmilayo Olumide Olusegun Oluseun Oluseyi Olusola
Oluwadamilola Oluwafemi Oluwaseun Oluwaseyi Oluwatobi Oluwatosin Oluwatoyin Oluyemi Olwen Olwyn Omar Omari Omer Omid Omolara Omolola Omondi Omotola Omowunmi Omur Onat Onder
Ondrej Onkar Onur Onyebuchi Onyeka Onyekachi Onyinye Oona Oonagh Opeyemi Ophelia Oran Orhan Orhun Orla Orlaith Orlando Orly Ornella Orson Orville Osagie Osama Osaze Osbert
Oscar Oshane Osian Oskar Osman Ossama Oswald Oswaldo Oswin Othman Otieno Otis Otto Otylia Ousainou Ousmane Ovidiu Owain Owen Oya Oyindamola Oyku Oykum Ozan Ozcan Ozden Ozer
Ozge Ozgur Ozkan Ozlem Ozlen Ozturk Paa Pablo Paddy Padma Padraic Padraig Paige Pak Pallavi Paloma Palwasha Palwinder Pam Pamela Panagiota Panagiotis Panashe Panayiota
Panayiotis Panayotis Pandora Pankaj Pansy Panyin Paola Paolo Parag Paramjeet Paramjit Paraskevi Pardeep Paresh Paris Parisa Parker Parla Parminder Parth Parul Parvaneh Parvati
Parveen Parveez Parvez Parvin Parvinder Parviz Pascal Pascale Pasquale Pat Pathmanathan Patience Patricia Patrick Patrizia Patrycja Patryk Patsy Patty Paul Paula Paulette
Paulina Pauline Paulo Pavan Pavandeep Pavel Pavlos Pawel Payal Payam Payton Peadar Pearl Pearline Pedr Pedro Peggy Peihua Peiyu Pelagia Pelin Pelumi Pembe Penelope Peng Penny
Penri Percival Percy Peredur Perihan Pernell Perry Persephone Pervin Pessy Petar Pete Peter Petr Petra Petronella Petros Petru Petya Peyman Peyton Pham Phil Philip Philippa Philippe
Phillip Philomena Philomina Phineas Phoebe Photini Phuc Phuong Phyllida Phyllis Pia Piara Piero Pierre Piers Pieter Pietro Pik Pilar Pina Pinal Pinar Pinchas Ping Piotr Piper
Pippa Piyush Plamen Polly Pooja Poonam Poppy Portia Pouya Poyraz Prabha Prabhjot Prabhu Prabjot Prachi Pradeep Pradip Prafulla Pragna Prakash Pramila Pramod Pranav Prasad
Prashant Pratap Pratibha Pratik Praveen Pravin Pravina Precious Precy Preeti Prem Premila Preston Primrose Priscilla Prisha Pritam Priti Priya Priyan Priyanka Priyantha
Proinsias Pru Prudence Pryderi Przemek Przemyslaw Pui Puiyee Punam Purnima Pushpa Putri Pwyll Qadir Qais Qaisar Qaiser Qamar Qasim Qasima Qi Qian Qiang Qiaozhen Qin Qing Qinghua
Qiu Qiuhong Qiuyue Quan Quang Quddus Quentin Quincy Quinn Quinton Quoc Qusay Quyen Quynh Rab Rabab Rabeya Rabia Rabih Rachael Rachel Rachid Rachida Rachna Radha Radhika Radka
Radoslaw Radu Radwa Rae Raed Raeda Rafael Rafal Raffaele Raffaella Rafferty Rafia Rafik Rafiq Rafiqul Raghad Raghda Raghu Ragini Ragnhild Rahaf Rahat Raheel Rahela Rahim Rahima
Rahime Rahimullah Rahma Rahman Rahul Raihan Raihana Raimonda Raina Rainer Raisa Raizy Raj Raja Rajan Rajbir Rajdeep Rajeev Rajendra Rajesh Rajeswari Rajinder Rajiv Rajni Raju
Rajvinder Rajwinder Rakesh Ralf Ralph Raluca Rama Ramadan Ramandeep Ramazan Ramesh Rami Ramila Ramin Raminder Ramiro Ramon Ramona Ramsey Ramunas Ramzan Ramzi Rana Ranald Ranbir
Rand Randall Randolph Randy Ranford Rani Rania Ranjan Ranjit Ranjodh Raphael Raqib Raquel Rasa Rasha Rashad Rasheed Rasheedah Rasheedat Rashid Rashida Rashmi Rasik Rasim Rasmus
Ratan Ratna Rauf Raul Ravi Ravinder Ravindra Rawan Ray Rayan Raymond Rayna Rayyan Raza Razan Razaq Razia Razvan Razzaq Reagan Rebecca Rebekah Recai Recep Redouane Reece Reem
Reena Reese Refik Reg Regan Reggie Regina Reginald Regine Rehab Reham Rehana Rehema Rehman Reiko Reinhard Rekha Remi Remy Remzi Rena Renata Renate Renato Rene Renee Renford
Rengin Renia Renu Renuka Resham Reshma Reuben Rex Reynaldo Reza Rezaul Rhett Rhian Rhiannan Rhiannon Rhianwen Rhianydd Rhidian Rhisiart Rhoda Rhodri Rhona Rhonda Rhun Rhydian
Rhys Ria Riad Riaz Ricardo Riccardo Richard Rick Ricky Rico Rida Ridwan Rifat Riham Rika Riley Rima Rimsha Rio Rionach Rishi Rita Ritesh Ritu Rivka Rivky Riya Riyaz Riza
Rizalina Rizwan Rizwana Rob Robat Robbie Robert Roberta Roberto Robin Robina Roble Robyn Rocco Rochelle Rocio Rocky Rod Rodas Roddy Rodel Roderick Rodney Rodrigo Roel Rogelio
Roger Roghayeh Rohan Rohini Rohit Roisin Rojda Rojin Rokeya Roland Rolant Rolf Rolland Romain Romaine Roman Romano Romeo Romilly Romy Ron Rona Ronald Ronaldo Ronan Rondell Rong
Ronit Ronnie Rory Ros Rosa Rosalia Rosalie Rosalind Rosamund Rosanna Rosaria Rosario Rose Roseanne Roselyn Rosemarie Rosemary Rosetta Roshan Roshni Rosie Roslyn Ross Rotimi Rouba
Rowan Rowena Rowida Roxana Roxanne Roxy Roy Roya Royston Roza Rozalia Rozina Ruadhan Ruairi Ruairidh Ruari Ruaridh Ruba Rubab Ruben Rubin Rubina Ruby Ruchi Rudi Rudolf Rudolph
Rudra Rudy Ruel Rufaro Rufus Ruhul Rui Ruiling Ruken Rukhsana Rukiye Rukshana Rula Rumana Rumbidzai Rumi Runan Ruoxi Rupa Rupal Rupert Rupesh Rupinder Ruqayyah Ruramai Russell
Rusty Ruta Ruth Rutvi Ruwaida Ruwan Ruya Ryan Ryder Rylan Ryo Ryszard Saad Saadet Saadia Saanvi Saba Sabah Sabahat Saban Sabeen Saber Sabia Sabiha Sabina Sabine Sabir Sabira
Sabri Sabrina Sachiko Sachin Sadaf Sade Sadegh Sadeq Sadettin Sadhbh Sadia Sadie Sadik Sadiq Saeed Saeid Safa Safaa Safdar Safeer Saffet Saffron Safia Safiyyah Safwan Sagal
Sagar Sahar Sahiba Sahil Sahin Sahr Sahra Saida Saif Saifur Saima Sainey Saira Sairah Sait Sajad Sajid Sajida Sajjad Sakina Sakine Sakthi Sal Salah Salahuddin Salam Saleem
Saleema Saleh Saleha Salem Salha Salih Salim Sally Salma Salman Salome Salvador Salvatore Salwa Sam Samah Saman Samaneh Samantha Samar Samatar Samawit Samba Sameer Sameera
Sameh Samer Sami Samia Samih Samina Samir Samira Samiul Sampath Samreen Samson Samuel Samuels Sana Sanaa Sanam Sanath Sanaz Sandeep Sander Sandhya Sandi Sandip Sandra Sandrine
Sandro Sandy Sanem Sang Sangam Sangeeta Sangita Sania Sanjana Sanjay Sanjeev Sanjiv Santiago Santina Santos Santosh Saoirse Sapana Sapna Saqib Saqlain Sara Sarabjit Sarah Sarai
Sarala Saraswati Saravanan Sarbjit Sarfraz Sarika Sarit Sarita Saroj Sarwar Sasan Sasha Saskia Sathya Satilmis Satinder Satish Satnam Satoshi Satpal Satvinder Satwant Satya Sau
Saul Saulius Savannah Savas Savita Savitri Savvas Sawsan Sawyer Sayuri Scarlet Scarlett Scott Seamus Sean Seanan Sebastian Sebastien Sebnem Secil Sedat Sedef Seema Sefa Segun
Seher Seif Sekinat Sekou Selam Selami Selcan Selcuk Selda Selena Selim Selin Selina Selma Selorm Selvam Selvi Selwyn Semhar Semih Semra Sena Senam Senan Senem Senga Senol
Senthil Seo-Yeon Seonaid Sepideh Serap Serdar Seref Seren Serena Serge Sergei Sergio Sergiu Serhat Serhiy Serife Serkan Serpil Serra Serwaa Setareh Seth Seun Seung Sevcan Sevda
Severine Sevgi Sevil Sevilay Sevim Sevinc Sevval Seweryn Seyhan Seyi Seyit Seymour Sezen Sezer Shabana Shabbir Shabir Shabnam Shadi Shafaq Shafiq Shafique Shafiqul Shagufta
Shah Shahad Shahana Shahbaz Shahd Shahed Shaheen Shaher Shahid Shahida Shahin Shahina Shahla Shahnaz Shahram Shahriar Shahrzad Shahzad Shahzadi Shaila Shailesh Shaima Shaimaa
Shaira Shaista Shakeel Shakil Shakila Shakira Shakuntala Shalini Shalom Shamas Shamila Shamim Shamima Shamin Shamsa Shamso Shamsul Shan Shana Shanaz Shane Shaneil Shanelle
Shania Shanice Shaniqua Shankar Shannon Shanshan Shanta Shantel Shanti Shantilal Shaofeng Shaoqiang Shapour Shaquille Sharad Sharareh Sharda Shari Sharif Sharifa Sharlene
Sharmila Sharon Shatha Shaukat Shaul Shaun Shauna Shawn Shay Shayan Shayne Shazad Shazia Shea Sheelagh Sheema Sheena Sheetal Shehnaz Shehzad Sheila Shelley Shelly Sheng Sheraz
Shereen Sherene Sherif Sherma Shernette Sherri Sherrie Sherry Shevon Shihan Shilpa Shimon Shingai Shinji Shira Shireen Shirin Shirl Shirley Shiv Shiva Shivam Shivani Shlomo Shmuel
Shoaib Shobha Shobhana Shola Shona Shoshana Shpresa Shraddha Shreya Shreyas Shruti Shu Shuang Shubham Shufen Shuhui Shui Shuk Shukri Shulamit Shuling Shumaila Shun Shuo Shuyi
Shuyuan Shweta Siamak Sian Siavash Sibeal Sibel Sibusiso Sid Siddharth Siddique Sidika Sidney Sidra Sidrah Sienna Sierra Sigrid Siham Sihan Sihem Silas Sile Silke Silvana
Silvia Silvio Sima Simba Simcha Simeon Simin Simisola Simon Simona Simone Simran Simranjit Sin Sina Sinan Sine Sinead Sinem Sinisa Siobhan Sion Sioned Sioni Sipho Siqi Siri
Sita Siti Siu Siuming Sivakumar Sivan Siwan Siyu Skye Skylar Skyler Slamet Slavka Slawomir Smita Sneha Snezana Sobia Sobiya Sofia Sofiane Soha Sohail Sohan Soheil Sohrab Sola
Solange Soledad Solomon Solveig Somchai Somsak Somto Somtochukwu Son Sonal Sonali Song Songul Sonia Sonny Sonsoles Sonya Soo Soojin Sophia Sophie Soraya Sorcha Soren Sorie
Sorin Soroush Sotiria Sotiris Souad Soufiane Soukaina Spencer Spozhmai Spyros Sri Srinivas Stacey Stacie Stacy Stafford Stan Stanislav Stanislaw Stanley Stavros Stavroula
Stedman Stefan Stefania Stefanie Stefano Steffan Stela Stelios Stella Steph Stephan Stephane Stephanie Stephen Steve Steven Stevie Stewart Struan Stu Stuart Styliani Suad Suat Suba
Subha Subhash Subramaniam Sucaad Suda Sudeep Sudha Sudhir Sue Suganthi Suha Suhad Suhail Suhaila Suhair Suhana Suheyla Sui Suiling Sujata Suk Sukanya Sukhbir Sukhdev Sukhjinder
Sukhjit Sukhpal Sukhraj Sukhvinder Sukhwinder Sukran Sukru Sulaiman Sule Suleiman Suleman Suleyman Sultan Sultana Sulwyn Sumaira Sumaiya Suman Sumaya Sumayya Sumayyah Sumera
Sumit Sumitra Summer Suna Sundar Sunday Sunethra Sung Sunil Sunisa Sunita Sunny Suraiya Suraj Surekha Surendra Suresh Sureyya Surinder Surjeet Surjit Surya Susan Susana Susanna
Susannah Sushila Sushma Susie Suzan Suzanna Suzanne Suzie Suzy Svein Sven Svetlana Svitlana Swapna Swaran Swarn Swati Sybil Sydney Syed Syeda Sylvain Sylvia Sylvie Sylwester
Sylwia Syra Sze Szymon Tabassum Tabish Tabitha Tadesse Tadeusz Tadhg Tadiwa Tafadzwa Tafari Taha Tahani Tahir Tahira Tahmina Tahsin Tajul Tak Takashi Takeshi Takudzwa Tala
Talal Talat Talfryn Talha Tali Talia Taliesin Tallulah Talvinder Tam Tamanna Tamar Tamara Tameka Tamer Tamika Tammy Tamsin Tan Taner Tania Tanisha Tanjina Tansu Tansy Tanveer Tanvi
Tanvir Tanya Tao Tapiwa Tara Taraneh Taras Tarek Tareq Tarik Tariq Tariqul Tariro Tarkan Tarlochan Tarsem Tarun Tasha Tashan Tasleem Taslima Tasneem Tatenda Tatiana Tatjana
Tatum Tavish Tawanda Tawfik Tayba Tayfun Taylor Tayo Tayyab Tayyaba Tayyiba Tayyip Teagan Teague Tecwyn Ted Teddy Tegan Tegid Tegwen Tehmina Teifion Tejal Tejas Tejinder Tejpal Tekin
Tekle Teleri Temel Temi Temitope Tendai Tenisha Tenneh Teodor Teofilo Terence Teresa Teresinha Teresita Tereska Tereza Terrence Terri Terry Tesfay Tesfaye Tesni Tess Tessa
Tevfik Tevin Thabo Thaddeus Thaer Thamer Thanasis Thandeka Thandi Thandiwe Thanh Thanuja Thao Thea Thelma Themba Thenmozhi Theo Theodora Theodore Theodoros Theodosia Theophilus
Theresa Therese Thevarajah Thi Thien Thierry Thijs Thilini Thiru Thoko Thomas Thorsten Thu Thuan Thuraya Thuy Tia Tiago Tian Tiana Tianhao Tiantian Tianyi Tien Tierna Tiernan
Tierney Tiffany Tigist Tilda Tilly Tim Timothy Tina Tinashe Ting Tingting Tinotenda Tirion Tirza Titi Titilayo Titus Toan Tobechukwu Tobi Tobias Tobin Toby Todd Todor Tola
Tolga Tolu Tolulope Toluwani Tom Tomas Tomasa Tomasz Tomi Tomiwa Tommaso Tommy Tomoko Tomos Tong Toni Tony Tonya Tope Torben Tori Torquil Toshiko Tosin Toufiq Tova Toyin Tracey Tracy
Traian Tran Trang Travis Treasa Trecia Trefor Trev Trevor Tri Tricia Trinh Tripp Trish Trisha Tristan Truc Trudie Trudy Trung Trupti Trystan Tsang Tsehay Tsion Tuan Tuana Tudor
Tudur Tufail Tugba Tugce Tulay Tulin Tulsi Tuncay Tuncer Tunde Tung Tunji Turan Turgay Turgut Turhan Turkan Turlough Tushar Tuyen Tuyet Twm Ty Tyler Tymon Tymoteusz Tyrell
Tyrese Tyrone Tytus Ubah Ubaid Uche Uchechi Uchenna Uday Udo Ufuk Ugo Ugochukwu Ugonna Ugur Ujunwa Ulas Ulku Ulla Ulrich Ulrike Ultan Ulysses Uma Umair Umaira Umar Umaru
Umberto Umer Umesh Umit Umm Ummuhan Umran Umut Una Unal Uri Uriah Urmila Urooj Ursula Urszula Urvashi Urvi Usha Usman Uta Utku Utpal Uwe Uyen Uygar Uzma Uzochukwu Uzoma Vahid
Vahide Vahit Vaibhav Vaida Vaishali Val Valbona Valda Valencia Valentin Valentina Valentine Valeria Valerie Valerio Valeriu Valery Van Vandana Vanessa Vani Vanita Varinder
Varsha Varun Vasant Vasanti Vasco Vasil Vasile Vasiliki Vasilis Vassos Vasuki Vaughan Vaughn Vedant Vedat Veena Veit Velma Venkat Vera Verity Verna Vernon Verona Veronica Vesna
Vevene Vi Vibha Vic Vicki Vickie Vicky Victor Victoria Victorine Vidhi Vidya Viet Vijay Vijaya Vikas Vikki Vikram Viktor Viktoria Viktorija Vildan Vimal Vimala Vimalan Vimbai
Vinay Vince Vincent Vincenza Vincenzo Vinh Vinita Vinny Vinod Vinroy Viola Violet Violeta Violetta Viorel Viorica Vipin Vipul Viral Virgilio Virginia Virginija Vishal Vishnu Vitalie
Vitalij Vito Vittoria Vittorio Viv Vivek Vivian Vivien Vivienne Vjosa Vlad Vladimir Volkan Volker Volodymyr Vu Vy Vytautas Waclaw Wade Wael Wafa Wafaa Wafik Wah Wahid Wahida Wahyu
Wai Waiman Wairimu Wais Waiyin Wajid Wajiha Walaa Waldemar Wale Waleed Walentyna Walid Wallace Wallis Walt Walter Wambui Wan Wanda Wang Wanjiku Wanjiru Waqar Waqas Warda Warren
Warsame Warwick Waseem Wasim Wassila Wassim Wasswa Wayne Wei Weiguo Weihong Weijun Weilin Weiming Weiwei Wen Wenbo Wendell Wendy Wenhao Wenjie Wenjing Wenli Wenqi Wenxin Werner
Weronika Wes Wesley Wiam Wichai Widad Wieslaw Wijdan Wiktor Wiktoria Wil Wilbert Wilbur Wilf Wilfred Wilfrid Wilhelm Wiliam Will Willa Willem William Willie Willow Wilma Wilmot
Wilton Wincenty Wing Wingyan Winifred Winnie Winnifred Winsome Winston Winta Wissam Witold Wladyslaw Wlodzimierz Wojciech Wole Wolfgang Wong Wunmi Wyatt Wyn Wynford Wynne
Xander Xanthe Xavier Xenia Xia Xiang Xiao Xiaobo Xiaochen Xiaodan Xiaodong Xiaofang Xiaofeng Xiaogang Xiaohong Xiaohui Xiaojing Xiaojun Xiaolan Xiaoli Xiaolin Xiaoling Xiaolong
Xiaomei Xiaomeng Xiaomin Xiaoming Xiaoping Xiaoqin Xiaoqing Xiaoshan Xiaotong Xiaowei Xiaoxia Xiaoyan Xiaoying Xiaoyu Xie Ximena Xin Xing Xinran Xinyi Xinyu Xinyue Xiuhua
Xiulan Xiumei Xiuqin Xiuying Xu Xuan Xue Xuefeng Xuemei Xueqin Xun Yaa Yaakov Yael Yafang Yagmur Yahia Yahui Yahya Yair Yakov Yakubu Yakup Yalcin Yalda Yaling Yamini Yan Yana
Yanfei Yang Yanhong Yanique Yankuba Yanling Yann Yannis Yanyan Yao Yaping Yaqi Yaqoob Yara Yared Yaren Yaron Yaroslav Yasar Yaseen Yasemin Yaser Yash Yashoda Yasin Yasir
Yasmeen Yasmin Yasmine Yasser Yating Yatming Yavuz Yaw Yawen Yayra Yazan Yee Yeeman Yehia Yehuda Yehudit Yekta Yeliz Yemi Yesim Yeter Yetkin Yetunde Yeung Yewande Yi Yiannis
Yichen Yifan Yigit Yihan Yik Yildiz Yilin Yilmaz Yiming Yin Ying Yingjie Yingying Yinka Yiorgos Yip Yiran Yisrael Yitong Yitzchak Yitzhak Yixin Yiyi Yochanan Yoel Yogan Yogesh
Yogita Yohan Yohannes Yoko Yolanda Yomi Yona Yonah Yonas Yonca Yong Yongjun Yongkang Yongmei Yoni Yordan Yordanos Yosef Yoshiko Yossi Youcef Younes Young-Ho Younis Yousaf
Yousef Yousra Youssef Yousuf Yu Yuan Yuanyuan Yucel Yuchen Yue Yuen Yuet Yuhan Yuhua Yujie Yuk Yuka Yuki Yukiko Yukling Yuksel Yukun Yulan Yulia Yuling Yuliya Yumei Yumeng Yumi
Yun Yuna Yunfei Yung Yunhe Yunus Yunxi Yuqi Yuri Yusra Yusuf Yuting Yutong Yuvraj Yuxin Yuxuan Yuyan Yuying Yves Yvette Yvonne Zabihullah Zac Zach Zachary Zack Zafar Zafer
Zaheda Zaheer Zahia Zahid Zahida Zahide Zahir Zahra Zahraa Zaid Zain Zaina Zainab Zainabu Zaineb Zaira Zak Zakaria Zaki Zakia Zakir Zalmai Zalman Zaman Zander Zane Zanele
Zaneta Zara Zareen Zarghuna Zarina Zavier Zawadi Zaynab Zbigniew Zdravko Zdzislaw Zdzislawa Zeba Zedong Zeel Zeenat Zeeshan Zehra Zein Zeina Zeinab Zekai Zeke Zeki Zekiye Zelal
Zelda Zelie Zeliha Zeljko Zelma Zemin Zena Zenobia Zenon Zephaniah Zerrin Zev Zeynep Zeyu Zhang Zhao Zhaohui Zhe Zhen Zheng Zhengyi Zhenhua Zhenyu Zhi Zhigang Zhihao Zhijun
Zhiming Zhiqiang Zhiwei Zhiyong Zhiyuan Zhong Zhonghua Zhou Zhu Zia Ziad Zihan Zihao Zilan Zimo Zineb Zinhle Zion Zipporah Zirui Zissy Zita Zivile Zixin Zixuan Ziyi Ziyu Zlatko
Zodwa Zoe Zofia Zoha Zohaib Zohra Zohreh Zoi Zola Zoltan Zora Zoran Zorawar Zosia Zouhair Zoya Zsuzsanna Zubair Zubairu Zubeyde Zubeyir Zuhair Zulal Zulekha Zulema Zulfiqar
Zunaira Zuzanna Zygmunt
`

const LETTERS = 26
const byLetter: (ReadonlySet<string> | undefined)[] = new Array(LETTERS).fill(undefined)

/** Each letter's names are set out at the first question about one: a first check meets few letters. */
export function isGivenName(folded: string): boolean {
  const letter = folded.charCodeAt(0) - 65
  if (!(letter >= 0 && letter < LETTERS)) return false
  let names = byLetter[letter]
  if (!names) {
    names = new Set((NAMES.match(new RegExp(`\\s${folded.charAt(0)}\\S*`, 'g')) ?? []).map((name) => name.slice(1)))
    byLetter[letter] = names
  }
  return names.has(folded)
}
