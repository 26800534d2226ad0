extension HelpWords {
    /// Region plans on paper, and what they leave out.
    static let documents: [(String, String)] = [
        (
            "Write region plans: as a table that import reads back, or to read or print.",
            "Schrijf regioplannen: als tabel die import weer inleest, of om te lezen of te printen."
        ),
        (
            "A page is one file that asks nothing from elsewhere. The board gets everything; members "
                + "get the plans that were adopted, without names and notes.",
            "Een pagina is één bestand dat niets van elders vraagt. Het bestuur krijgt alles; leden "
                + "krijgen de plannen die zijn vastgesteld, zonder namen en aantekeningen."
        ),
        (
            "A table (csv, json), or a document (md, html).",
            "Een tabel (csv, json) of een document (md, html)."
        ),
        (
            "Only the plan of this region: code, name or municipality.",
            "Alleen het plan van deze regio: code, naam of gemeente."
        ),
        (
            "The year of the plans; this year if left out.",
            "Het jaar van de plannen; dit jaar als je niets zegt."
        ),
        (
            "Who a document is for: board or members.",
            "Voor wie een document is: board (bestuur) of members (leden)."
        ),
        (
            "Actions by role and level, and by transition: done, all.",
            "Actiepunten per rol en niveau, en per transitie: klaar, alle."
        ),
        (
            "Actions bear the marks of their goal and theme too. What was dropped or put off does "
                + "not count.",
            "Actiepunten dragen ook de labels van hun doel en thema. Wat verviel of is doorgeschoven "
                + "telt niet mee."
        ),
        (
            "The plan, such as AM09-2027 or by its id; all of a year if left out.",
            "Het plan, als AM09-2027 of met zijn id; alle van een jaar als je niets zegt."
        ),
        (
            "Write all regions in one table: their plan, levels and networks.",
            "Schrijf alle regio's in één tabel: hun plan, niveaus en netwerken."
        ),
        (
            "Members see only what was adopted, and not what is overdue.",
            "Leden zien alleen wat is vastgesteld, en niet wat te laat is."
        ),
    ]
}
