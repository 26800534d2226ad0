extension HelpWords {
    /// The map of the regions and the scorecard.
    static let regions: [(String, String)] = [
        (
            "One figure of all 35 regions: code, name, value; or a picture of them.",
            "Eén cijfer van alle 35 regio's: code, naam, waarde; of een plaatje ervan."
        ),
        (
            "A region of which nothing is known has a dash. The picture is one SVG file for a page "
                + "or a letter; it says every figure in words too.",
            "Een regio waarvan niets bekend is heeft een streepje. Het plaatje is één SVG-bestand "
                + "voor een pagina of brief; het zegt elk cijfer ook in woorden."
        ),
        (
            "overdue, progress, levels, networks, signals or occupancy.",
            "overdue (actiepunten te laat), progress (voortgang), levels (niveaus), networks "
                + "(netwerken), signals (signalen) of occupancy (bezetting)."
        ),
        ("Write the picture, as SVG.", "Schrijf het plaatje, als SVG."),
        (
            "How far the union is in each region, at three levels; the scale is ours.",
            "Hoe ver de bond is in elke regio, op drie niveaus; de schaal is van ons."
        ),
        (
            "Code, region, the three levels with + or - against a year before.",
            "Code, regio, de drie niveaus, met + of - tegenover een jaar eerder."
        ),
        (
            "As it was on this day; today if left out.",
            "Zoals het was op deze dag; vandaag als je niets zegt."
        ),
        (
            "Id, day, level, how far, what shows it.",
            "Id, dag, niveau, hoe ver, waaruit het blijkt."
        ),
        (
            "Say how far a region is at a level; prints its id.",
            "Zeg hoe ver een regio is op een niveau; drukt het id af."
        ),
        (
            "administrative, tactical or operational.",
            "administrative (bestuurlijk), tactical (tactisch) of operational (uitvoerend)."
        ),
        (
            "none, present, influence or co-direction.",
            "none (geen), present (aanwezig), influence (invloed) of co-direction (mede-regie)."
        ),
        (
            "What shows it, in a sentence; not needed for none.",
            "Waaruit het blijkt, in een zin; niet nodig bij none."
        ),
        (
            "From which day on; today if left out.",
            "Vanaf welke dag; vandaag als je niets zegt."
        ),
        ("Remove what was said by mistake.", "Haal weg wat bij vergissing gezegd is."),
        ("The id, as history prints it.", "Het id, zoals history het afdrukt."),
    ]
}
