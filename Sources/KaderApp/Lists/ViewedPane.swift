internal import KaderDomain
internal import TerminalUI

/// A pane with a list of which each person has views of their own.
protocol ViewedPane: Pane {
    static var list: ListName { get }

    /// How the list looks now, without a name.
    var presentView: SavedView { get }

    /// Shows the list like this. The view with a blank name has an order and columns only.
    mutating func show(_ view: SavedView) -> [Step<Self>]

    /// Keeps order and columns for the next time.
    func remember() -> [Step<Self>]

    static func message(_ message: ViewMessage) -> Message
    static func effect(_ effect: ViewEffect) -> Effect
}

extension ViewedPane {
    func remember() -> [Step<Self>] {
        var view = SavedView(list: Self.list, name: "")
        (view.sort, view.columns) = (presentView.sort, presentView.columns)
        return [.run(Self.effect(.remember(view)))]
    }

    mutating func update(_ message: ViewMessage) -> [Step<Self>] {
        switch message {
        case .choose: [.run(Self.effect(.read(Self.list)))]
        case .found(let views): [.pick(pick(views))]
        case .remembered(let view): show(view)
        case .show(let view): show(view) + remember() + [.say(Notice(.shown(view)))]
        case .reset: show(usualView) + remember()
        case .save(let taken): [.open(.view(ViewForm(saving: presentView, taken: taken)))]
        case .chooseToRename(let views):
            [
                .pick(
                    pick(.whichToRename, views) { .rename($0, taken: views.map(\.name)) })
            ]
        case .rename(let view, let taken): [.open(.view(ViewForm(renaming: view, taken: taken)))]
        case .chooseToRemove(let views): [.pick(pick(.whichToRemove, views) { .doubt($0) })]
        case .doubt(let view): [.ask(question(view))]
        case .remove(let view): [.run(Self.effect(.remove(view)))]
        case .removed(let view): [.say(Notice(.removed(view), .success))]
        }
    }

    /// The list by itself, at the place where it is now.
    private var usualView: SavedView {
        var view = presentView
        (view.name, view.filter, view.sort, view.columns) = (.usual, "", "", [])
        view.agenda = view.agenda.map { AgendaLook(at: $0.place) }
        return view
    }

    /// The views, and what can be done with them.
    private func pick(_ views: [SavedView]) -> Pick<Message> {
        let usual = Pick<Message>.Option(Phrase.usual, Self.message(.reset))
        let save = Pick<Message>.Option(
            Phrase.saveAs, Self.message(.save(taken: views.map(\.name))))
        let keep: [Pick<Message>.Option] =
            views.isEmpty
            ? []
            : [
                .init(Phrase.rename, Self.message(.chooseToRename(views))),
                .init(Phrase.remove, Self.message(.chooseToRemove(views))),
            ]
        return Pick(
            .yourViews,
            options: views.map { .init($0.name, detail: $0.filter, Self.message(.show($0))) }
                + [usual, save] + keep)
    }

    private func pick(
        _ title: Phrase, _ views: [SavedView], _ message: (SavedView) -> ViewMessage
    ) -> Pick<Message> {
        Pick(
            title,
            options: views.map {
                .init($0.name, detail: $0.filter, Self.message(message($0)))
            })
    }

    private func question(_ view: SavedView) -> Question<Message> {
        Question(
            .removing(view),
            choices: [
                .init("w", Phrase(nl: "weghalen", en: "remove"), Self.message(.remove(view)))
            ])
    }
}

extension String {
    /// Of a view that is shown and not stored.
    fileprivate static let usual = "-"
}

extension Phrase {
    fileprivate static let yourViews = Phrase(nl: "Weergaven", en: "Views")
    fileprivate static let usual = Phrase(nl: "– gewone weergave", en: "– usual view")
    fileprivate static let saveAs = Phrase(
        nl: "– deze weergave bewaren…", en: "– save this view…")
    fileprivate static let rename = Phrase(nl: "– een weergave hernoemen…", en: "– rename a view…")
    fileprivate static let remove = Phrase(nl: "– een weergave weghalen…", en: "– remove a view…")
    fileprivate static let whichToRename = Phrase(
        nl: "Welke weergave hernoemen?", en: "Rename which view?")
    fileprivate static let whichToRemove = Phrase(
        nl: "Welke weergave weghalen?", en: "Remove which view?")

    fileprivate static func shown(_ view: SavedView) -> Phrase {
        Phrase(nl: "Weergave: \(view.name).", en: "View: \(view.name).")
    }

    fileprivate static func removing(_ view: SavedView) -> Phrase {
        Phrase(
            nl: "Weergave “\(view.name)” weghalen?", en: "Remove the view “\(view.name)”?")
    }

    fileprivate static func removed(_ view: SavedView) -> Phrase {
        Phrase(nl: "Weergave weggehaald: \(view.name).", en: "View removed: \(view.name).")
    }
}
