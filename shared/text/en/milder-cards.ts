/**
 * What stands on a card in a match that is told in the milder way, under `<city>/<card>` its question, under `<city>/<card>/<choice>` what speaks for a
 * choice. Only what tells of violence is here; whatever is not says what it always says.
 */
export const MILDER_CARDS: Readonly<Record<string, string>> = {
  "petrograd/open_hostilities_mrc/no":
    "The first shot cannot be taken back and belongs to whoever fires it. Many who wait would hold it against us.",
  "petrograd/open_hostilities_government/no":
    "The first shot cannot be taken back and belongs to whoever fires it. Many who wait would hold it against us.",
  "petrograd/suburbs/nobody": "Whoever calls troops into the capital is said to want a fight.",
  "petrograd/martov/accept": "The country could live with it, and the fighting would be over.",
  "moscow/withdraw_193rd/company_out":
    "Talks hurt nobody, and we need every day to arm. The 56th still has the walls. A promise is all we get in return.",
  "moscow/answer_ultimatum/comply":
    "We have few arms and no plan; what is lost for nothing will be laid to us. Many will call it a betrayal and go their own way.",
  "moscow/shell_kremlin/shell":
    "Each day of street fighting brings losses; walls can be built again. But shells fall beside the mark, and half of Russia will hear what we shelled.",
  "moscow/terms_for_beaten/go_free":
    "Men who may go home stop fighting sooner, and the city can breathe. Our own people will ask what their losses were for, and some of the freed may fight us again.",
  "moscow/open_depots/all":
    "Numbers count when one must be in ten places, and the young will not come twice. Untrained people waste cartridges and are soon lost, and it looks like one class arming against another.",
  "moscow/armistice/sign":
    "People can fetch bread and look after their own. Help may reach us, and it may reach them. Whoever is winning now stops winning.",
  "moscow/armistice/refuse":
    "Those who stop now may not be given a second chance. More will be lost before morning, and people will ask why.",
  "moscow/settlement/refuse":
    "Power shared by those who fought each other lasts a week, and then all was for nothing. But those who were ready for peace will turn away.",
  "moscow/ask_terms":
    "Shops are empty, people who took no part are among the losses, and little help has come. Some of us want to write to the MRC. Others say that the schools still stand. What do we do?",
  "moscow/rail_strike":
    "They fight each other in the middle of Moscow. We could threaten to stop every line in Russia from midnight unless they talk. Do we?",
};
