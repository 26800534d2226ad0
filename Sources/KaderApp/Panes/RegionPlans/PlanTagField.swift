internal import KaderDomain
internal import TerminalUI

/// The marks of a line of a plan as a field of a form: found by typing, by any of their names.
enum PlanTagField {
    static func field(_ tags: [PlanTag], _ language: Language) -> FormField {
        let options = PlanTag.all.map { tag in
            ChoiceOption(
                id: tag.description, label: tag.told[language],
                detail: tag.aliases.joined(separator: ", "))
        }
        return FormField(
            id: "tags", label: Phrase(nl: "Labels", en: "Labels")[language],
            kind: .choice(
                ChoiceState(
                    options: options, chosen: tags.map(\.description), allowsSeveral: true)))
    }
}
