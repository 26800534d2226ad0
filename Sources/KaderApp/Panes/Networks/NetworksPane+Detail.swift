internal import KaderDomain
internal import TerminalUI

extension NetworksPane {
    func detail(in context: ViewContext) -> any View {
        guard let card else { return TextView(Phrase.loading[context.language], .muted) }
        let sections = NetworkSections(card, reference, context.language)
        return DetailView(
            sections: sections.all, top: context.top ?? 0, selection: card.rows.firstIndex(of: row),
            isActive: context.isActive)
    }
}
