import KaderDomain

/// Employers and what people tell of them, in the demo. None of them exists.
enum ConversationTexts {
    struct Company {
        let name: String
        let aliases: [String]
        let sector: String
        let sites: [String]
    }

    /// The first is the one of which much is told lately.
    static let companies = [
        Company(
            name: "Distributiecentrum De Proef", aliases: ["DC De Proef"], sector: "HAN",
            sites: ["Hal Noord", "Hal Zuid"]),
        Company(
            name: "Metaalfabriek Verzinsel", aliases: ["MVZ"], sector: "MET", sites: ["Gieterij"]),
        Company(
            name: "Bouwbedrijf Denkbeeldig", aliases: [], sector: "BW", sites: []),
        Company(
            name: "Schoonmaak Verzonnen", aliases: ["SV Diensten"], sector: "DIE",
            sites: ["Kantoor Oost"]),
        Company(
            name: "Uitzendbureau Fictie", aliases: ["Fictie Flex"], sector: "DIE", sites: []),
    ]

    /// What was asked and answered, by the code of the problem.
    static let talks: [(problem: String, question: String, advice: String)] = [
        (
            "contract.flex", "Na een jaar nog steeds oproep. Recht op vaste uren?",
            "Aanbod voor vaste uren vragen, schriftelijk."
        ),
        (
            "loon.toeslagen", "Overuren staan niet op de strook.",
            "Eigen uren bijhouden en navragen."
        ),
        (
            "contract.verlenging", "Contract loopt af, niets gehoord.",
            "Aanzegging: een maand van tevoren."
        ),
        (
            "loon.inschaling", "Doet ander werk dan in het contract staat.",
            "Functie vergelijken met de cao."
        ),
    ]

    static let rise = (
        problem: "loon.achterstand", question: "Loon van vorige maand is er nog niet.",
        advice: "Brief met termijn van een week; loonstroken bewaard."
    )
}
