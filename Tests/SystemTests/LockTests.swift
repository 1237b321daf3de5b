import Foundation
import TestSupport
import Testing

@testable import System

@Suite(
    "Locks that others hold",
    .enabled(
        if: PublicTool.hasCommand("flock") && FileManager.default.fileExists(atPath: "/proc/locks"),
        "skipped: flock or /proc/locks is missing"
    )
)
struct LockTests {
    /// A process that holds the lock on a folder.
    private func holder(of folder: TemporaryFolder) throws -> ChildProcess {
        let path = folder.url.path
        let process = try ChildProcess(
            ChildProcess.Start("/bin/sh", ["-c", "exec flock -F \"$0\" sleep 60", path]),
            input: FileDescriptor("/dev/null", .reading),
            output: FileDescriptor("/dev/null", .writing),
            errors: FileDescriptor("/dev/null", .writing)
        )
        let file = try FileDescriptor(path, .folder)
        for _ in 0..<500 where try LockHolder.ofWholeFile(file) == nil { Thread.sleep(forTimeInterval: 0.01) }
        return process
    }

    @Test("Who holds a lock is told by number and name; one that is free is nobody's")
    func named() throws {
        let folder = try TemporaryFolder()
        let file = try FileDescriptor(folder.url.path, .folder)
        #expect(try LockHolder.ofWholeFile(file) == nil)
        let process = try holder(of: folder)
        let found = try LockHolder.ofWholeFile(file)
        #expect(found?.process == process.id && found?.isStopped == false)
        #expect(found?.name == "process \(process.id) (sleep)")
        #expect(try !file.tryLock())
        process.kill()
        try process.wait()
        try file.lock()
        #expect(try !FileDescriptor(folder.url.path, .folder).tryLock())
    }

    @Test("A holder that is stopped is not waited for without end, and is named")
    func stopped() throws {
        let folder = try TemporaryFolder()
        let process = try holder(of: folder)
        kill(process.id, SIGSTOP)
        let file = try FileDescriptor(folder.url.path, .folder)
        do throws(SystemError) {
            try file.lock()
            Issue.record("it was locked")
        } catch {
            #expect(error.isHeld)
            #expect(
                error.description
                    == "can't lock \(folder.url.path): process \(process.id) (sleep) holds it and is stopped; let it go on "
                    + "(kill -CONT \(process.id)) or end it"
            )
        }
    }

    @Test("A holder that goes on is waited for as long as is asked")
    func slow() throws {
        let folder = try TemporaryFolder()
        let process = try holder(of: folder)
        let file = try FileDescriptor(folder.url.path, .folder)
        var waits = 0
        do throws(SystemError) {
            try file.lock(maximumSeconds: 1) { waits += 1 }
            Issue.record("it was locked")
        } catch {
            #expect(error.isHeld && waits > 10)
            #expect(
                error.reason.hasPrefix(
                    "process \(process.id) (sleep) holds it, and has not given it up for 1 seconds"
                )
            )
        }
    }

    @Test(
        "Where the system does not tell who holds a lock, nobody is waited for without end, and why is said"
    )
    func unseen() throws {
        let folder = try TemporaryFolder()
        let file = try FileDescriptor(folder.url.path, .folder)
        // A table that is not there tells nothing, and is no fault; a folder in its place is one.
        for (table, reason) in [
            ("/none/locks", "a process that can't be seen from here holds it, and has not"),
            (
                folder.url.path,
                "a process that can't be seen from here (can't read \(folder.url.path): Is a directory) holds it, and has not"
            ),
        ] {
            var wait = LockWait(maximum: nil)
            wait.table = table
            wait.maximumUnseen = 700
            do throws(SystemError) {
                for _ in 0..<2_000 { try wait.pause(for: file) }
                Issue.record("it was waited for without end")
            } catch {
                #expect(error.isHeld && error.reason.hasPrefix(reason), "\(error)")
            }
        }
    }

    @Test("Locks on parts of files are nobody's where no other process has one")
    func parts() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        #expect(try LockHolder.ofPart(of: folder.url.appending(path: "file").path) == nil)
        #expect(try LockHolder.ofPart(of: folder.url.appending(path: "none").path) == nil)
        try FileDescriptor(folder.url.path, .folder).requirePartLocks()
    }
}
