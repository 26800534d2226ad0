/// The list that holds until an administrator changes it: thirty-three problems in nine groups.
///
/// Ours: the source texts ask for codes (S46) and name none; PRACTICE 4C asks for a short list.
extension Problem {
    static let standard: [Problem] = groups.flatMap { $0 }.compactMap { $0 }

    private static let groups: [[Problem?]] = [
        [
            Problem("loon", Phrase(nl: "Loon", en: "Pay")),
            Problem(
                "loon.achterstand",
                Phrase(nl: "loon niet of te laat betaald", en: "late or missing pay"),
                synonyms: ["loonachterstand", "niet betaald", "salaris", "wages"]),
            Problem(
                "loon.minimum",
                Phrase(
                    nl: "minder dan minimumloon of cao", en: "less than minimum wage or agreement"),
                synonyms: ["onderbetaling", "wml", "cao-loon", "underpaid"]),
            Problem(
                "loon.inschaling",
                Phrase(nl: "verkeerde functie of schaal", en: "wrong grade or scale"),
                synonyms: ["schaal", "functiewaardering", "trede"]),
            Problem(
                "loon.toeslagen",
                Phrase(
                    nl: "overwerk, toeslagen, vakantiegeld", en: "overtime, allowances, holiday pay"
                ),
                synonyms: ["dertiende maand", "onregelmatigheid", "bonus", "vakantietoeslag"]),
        ],
        [
            Problem("contract", Phrase(nl: "Contract", en: "Contract")),
            Problem(
                "contract.flex",
                Phrase(nl: "uitzend, oproep of nuluren", en: "agency, on-call or zero hours"),
                synonyms: ["oproepkracht", "nulurencontract", "flexwerk", "payroll"]),
            Problem(
                "contract.verlenging",
                Phrase(nl: "tijdelijk contract loopt af", en: "temporary contract ends"),
                synonyms: ["niet verlengd", "ketenregeling", "aanzegging"]),
            Problem(
                "contract.schijnzelfstandig",
                Phrase(nl: "schijnzelfstandigheid", en: "false self-employment"),
                synonyms: ["zzp", "platform", "bezorger"]),
            Problem(
                "contract.wijziging",
                Phrase(nl: "arbeidsvoorwaarden gewijzigd", en: "terms changed"),
                synonyms: [
                    "functiewijziging", "overgang van onderneming", "minder uren",
                    "concurrentiebeding",
                ]),
        ],
        [
            Problem("ontslag", Phrase(nl: "Ontslag", en: "Dismissal")),
            Problem(
                "ontslag.vaststelling",
                Phrase(nl: "vaststellingsovereenkomst", en: "settlement agreement"),
                synonyms: ["vso", "beëindigingsovereenkomst", "tekenen"]),
            Problem(
                "ontslag.staande-voet", Phrase(nl: "op staande voet", en: "summary dismissal"),
                synonyms: ["osv", "dringende reden"]),
            Problem(
                "ontslag.reorganisatie",
                Phrase(nl: "reorganisatie of sluiting", en: "reorganisation or closure"),
                synonyms: ["boventallig", "sociaal plan", "collectief ontslag"]),
            Problem(
                "ontslag.faillissement", Phrase(nl: "faillissement", en: "bankruptcy"),
                synonyms: ["failliet", "curator", "surseance", "loongarantie"]),
            Problem(
                "ontslag.overig", Phrase(nl: "ander ontslag", en: "another dismissal"),
                synonyms: [
                    "proeftijd", "ontslagvergunning", "kantonrechter", "transitievergoeding",
                ]),
        ],
        [
            Problem("ziekte", Phrase(nl: "Ziekte", en: "Illness")),
            Problem(
                "ziekte.verzuim", Phrase(nl: "ziek en werk", en: "illness and work"),
                synonyms: ["ziekmelding", "bedrijfsarts", "loon bij ziekte", "ziektewet"]),
            Problem(
                "ziekte.re-integratie", Phrase(nl: "re-integratie", en: "return to work"),
                synonyms: ["tweede spoor", "plan van aanpak", "poortwachter"]),
            Problem(
                "ziekte.wia", Phrase(nl: "WIA", en: "WIA benefit"),
                synonyms: ["arbeidsongeschikt", "keuring", "wao", "wajong"]),
            Problem(
                "ziekte.beroepsziekte",
                Phrase(nl: "beroepsziekte of ongeval", en: "occupational disease or accident"),
                synonyms: ["arbeidsongeval", "letsel", "burn-out"]),
        ],
        [
            Problem("uitkering", Phrase(nl: "Uitkering en pensioen", en: "Benefits and pension")),
            Problem(
                "uitkering.ww", Phrase(nl: "WW", en: "unemployment benefit"),
                synonyms: ["werkloos", "werkloosheid", "uwv"]),
            Problem(
                "uitkering.bijstand",
                Phrase(nl: "bijstand en Participatiewet", en: "social assistance"),
                synonyms: ["gemeente", "participatiewet", "tegenprestatie"]),
            Problem(
                "uitkering.terugvordering",
                Phrase(nl: "terugvordering of boete", en: "repayment or fine"),
                synonyms: ["terugbetalen", "maatregel", "toeslagenaffaire"]),
            Problem(
                "uitkering.pensioen",
                Phrase(nl: "AOW en pensioen", en: "state and occupational pension"),
                synonyms: ["aow", "vervroegd", "rvu", "zwaar werk"]),
        ],
        [
            Problem("omstandigheden", Phrase(nl: "Werkomstandigheden", en: "Working conditions")),
            Problem(
                "omstandigheden.roosters",
                Phrase(nl: "roosters en werktijden", en: "rosters and hours"),
                synonyms: ["rooster", "arbeidstijden", "nachtdienst", "vakantiedagen"]),
            Problem(
                "omstandigheden.werkdruk", Phrase(nl: "werkdruk", en: "workload"),
                synonyms: ["stress", "personeelstekort", "onderbezetting"]),
            Problem(
                "omstandigheden.veiligheid",
                Phrase(nl: "veiligheid en gezondheid", en: "safety and health"),
                synonyms: ["arbo", "gevaarlijke stoffen", "hitte", "tillen"]),
        ],
        [
            Problem("verhoudingen", Phrase(nl: "Verhoudingen", en: "Relations at work")),
            Problem(
                "verhoudingen.pesten",
                Phrase(nl: "pesten of intimidatie", en: "bullying or harassment"),
                synonyms: ["grensoverschrijdend", "ongewenst gedrag"]),
            Problem(
                "verhoudingen.discriminatie", Phrase(nl: "discriminatie", en: "discrimination"),
                synonyms: ["ongelijke behandeling", "zwangerschap", "leeftijd", "afkomst"]),
            Problem(
                "verhoudingen.conflict",
                Phrase(nl: "conflict met de leiding", en: "conflict with management"),
                synonyms: ["arbeidsconflict", "waarschuwing", "schorsing", "disfunctioneren"]),
            Problem(
                "verhoudingen.vakbondswerk",
                Phrase(nl: "vakbondswerk belemmerd", en: "union work hindered"),
                synonyms: ["kaderlid", "staking", "ondernemingsraad"]),
        ],
        [
            Problem("loopbaan", Phrase(nl: "Loopbaan", en: "Career")),
            Problem(
                "loopbaan.richting",
                Phrase(nl: "richting en ander werk", en: "direction and other work"),
                synonyms: ["omscholing", "loopbaan", "solliciteren", "van werk naar werk"]),
            Problem(
                "loopbaan.scholing", Phrase(nl: "scholing en kosten", en: "training and its costs"),
                synonyms: ["stap", "opleiding", "leerwerk", "o&o-fonds"]),
        ],
        [
            Problem("overig", Phrase(nl: "Overig", en: "Other")),
            Problem(
                "overig.belasting", Phrase(nl: "belasting en toeslagen", en: "tax and allowances"),
                synonyms: ["aangifte", "huurtoeslag", "zorgtoeslag"]),
            Problem(
                "overig.schulden", Phrase(nl: "schulden", en: "debts"),
                synonyms: ["schuldhulp", "loonbeslag", "incasso"]),
            Problem(
                "overig.anders", Phrase(nl: "iets anders", en: "something else"),
                synonyms: ["overig", "onbekend"]),
        ],
    ]
}
