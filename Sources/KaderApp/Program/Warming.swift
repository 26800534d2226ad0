internal import Foundation
internal import KaderDomain
internal import KaderReference
internal import KaderStore
internal import TerminalUI

/// What the first screen asks of the language's runtime, asked on another thread while the file is
/// opened.
///
/// A generic type costs a tenth of a millisecond the first time that it is used: the runtime goes
/// through every conformance of the program. Drawing panes that hold nothing asks for most of them.
/// Nothing waits for it, and nothing of it is seen.
public enum Warming {
    /// On a thread that ends with it: one of the system's own would wake up later to do so. Signals
    /// are for the others.
    public static func begin() {
        Store.settleMemory()
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var thread = pthread_t()
        let failure = pthread_create(
            &thread, nil,
            { _ in
                Warming.warm()
                return nil
            }, nil)
        if failure == 0 { pthread_detach(thread) }
    }

    /// Where nothing is known yet of the file, the terminal or the person, any will do.
    private static func warm() {
        guard let reference = try? Reference.embedded(), let now = LocalTime("2026-01-05T09:00")
        else { return }
        let house = Vakbondshuis.Key("groningen")
        _ = (reference.house(house), reference.region("AM01"), reference.municipality("GM0014"))
        _ = reference.fnvRegions
        let panes = App.panes(reference, region: nil, house: house, now: now)
        _ = (App.keysAnywhere(.none), App.standardKeys(panes))
        let size = Size(columns: 120, rows: 40)
        var canvas = Canvas(size: size)
        for pane in panes.prefix(3) {
            let context = ViewContext(language: .nl, now: now, isActive: true, size: size)
            Boxed(pane.title[.nl], view: pane.view(in: context))
                .draw(on: &canvas, in: Frame(size))
            _ = (pane.hinted, pane.start)
        }
    }
}
