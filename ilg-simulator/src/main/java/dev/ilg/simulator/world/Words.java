package dev.ilg.simulator.world;

import java.util.List;

/** The lists that invented people are put together from; no combination means a real person. */
final class Words {

  static final List<String> FIRST_NAMES =
      List.of(
          "Anna",
          "Jonas",
          "Lena",
          "Lukas",
          "Marie",
          "Felix",
          "Sophie",
          "Maximilian",
          "Katharina",
          "Tobias",
          "Julia",
          "Sebastian",
          "Jürgen",
          "Sabine",
          "Björn",
          "Ute",
          "Günther",
          "Heike",
          "Thorsten",
          "Miriam",
          "Kai",
          "Annika",
          "Emma",
          "Oliver",
          "Charlotte",
          "James",
          "Grace",
          "Henry",
          "Alice",
          "Edward",
          "Hannah",
          "George",
          "Lucy",
          "Samuel",
          "Eleanor",
          "Robert",
          "Zoé",
          "Mateo",
          "Chiara",
          "Nikolaj",
          "Ingrid",
          "Pavel",
          "Amira",
          "Tariq",
          "Yuki",
          "Priya");

  static final List<String> LAST_NAMES =
      List.of(
          "Achtermeer",
          "Birkental",
          "Dornwald",
          "Eichgrund",
          "Falkenau",
          "Grünbach",
          "Haselrain",
          "Immenhof",
          "Jägersbach",
          "Kestenholz",
          "Lindenfurt",
          "Mühlenau",
          "Nebelhorst",
          "Ostersee",
          "Pappelrain",
          "Quellmann",
          "Rosswinkel",
          "Silberkamp",
          "Tannenried",
          "Ulmstein",
          "Vogelsand",
          "Weidenthal",
          "Zirbelau",
          "Süßbrück",
          "Ashdown",
          "Brackenfield",
          "Coldwater",
          "Dunmere",
          "Elmsworth",
          "Fernhollow",
          "Greystoke",
          "Heathmoor",
          "Ivywood",
          "Kettleby",
          "Larkspur",
          "Merriwell",
          "Northbrook",
          "Oakhurst",
          "Penhallow",
          "Quillfeather",
          "Ravensby",
          "Stonegate",
          "Thistlewood",
          "Underhay",
          "Wetherfold",
          "Yarrowdale");

  static final List<String> TITLES =
      List.of(
          "Head of Sales",
          "Managing Director",
          "Geschäftsführer",
          "Chief Technology Officer",
          "VP Marketing",
          "Leiter Vertrieb",
          "Head of People",
          "Chief Operating Officer",
          "Director of Engineering",
          "Einkaufsleitung",
          "Product Lead",
          "Founder & CEO",
          "Head of Customer Success",
          "Leiterin Personal",
          "Procurement Director",
          "Business Development Lead",
          "IT-Leiter",
          "Head of Operations",
          "Partner",
          "Commercial Director");

  static final List<String> COMPANY_FIRST =
      List.of(
          "Nordlicht",
          "Bluefern",
          "Kupferwerk",
          "Silverpine",
          "Talsperre",
          "Brightmoor",
          "Hafenblick",
          "Copperleaf",
          "Morgenrot",
          "Stillwater",
          "Rheinbogen",
          "Foxglove",
          "Alpenfaden",
          "Lanternhill",
          "Weitblick",
          "Quarryside",
          "Sternfeld",
          "Marshgate");

  static final List<String> COMPANY_SECOND =
      List.of(
          "Systems GmbH",
          "Analytics Ltd",
          "Logistik AG",
          "Software",
          "Consulting",
          "Energie GmbH",
          "Robotics",
          "Partners",
          "Maschinenbau GmbH & Co. KG",
          "Health",
          "Media Group",
          "Labs");

  static final List<String> LOCATIONS =
      List.of(
          "Berlin, Germany",
          "Munich, Bavaria, Germany",
          "Hamburg, Germany",
          "Cologne, North Rhine-Westphalia, Germany",
          "Stuttgart Region",
          "Greater Leipzig Area",
          "Vienna, Austria",
          "Zürich, Switzerland",
          "London, England, United Kingdom",
          "Greater Manchester, England, United Kingdom",
          "Dublin, Ireland",
          "Amsterdam, Netherlands");

  static final List<String> SCHOOLS =
      List.of(
          "Hochschule Lindenfurt",
          "Technische Universität Ostersee",
          "University of Brackenfield",
          "Elmsworth Business School",
          "Universität Birkental",
          "Dunmere Institute of Technology");

  static final List<String> DEGREES =
      List.of(
          "Bachelor of Science - BS, Computer Science",
          "Master of Arts - MA, Economics",
          "Diplom-Kaufmann, Betriebswirtschaftslehre",
          "MBA, Business Administration",
          "Bachelor of Engineering - BE, Mechanical Engineering");

  static final List<String> PASSIONS =
      List.of(
          "teams that enjoy Mondays",
          "machines that mend themselves",
          "sales without slides",
          "supply chains that hold",
          "honest numbers",
          "schlanke Prozesse",
          "products people miss",
          "gute Zusammenarbeit");

  private Words() {}
}
