#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Hands an open file from one process to another through a socket, with a byte of company.
enum DescriptorPassing {
    /// A control message with one descriptor: its head, the descriptor, and what the system rounds it up to.
    private static let headLength = (MemoryLayout<cmsghdr>.size + wordLength - 1) / wordLength * wordLength
    private static let length = headLength + MemoryLayout<Int32>.size
    private static let space = (length + wordLength - 1) / wordLength * wordLength
    #if canImport(Darwin)
        private static let wordLength = MemoryLayout<UInt32>.size
    #else
        private static let wordLength = MemoryLayout<Int>.size
    #endif

    /// Sends a descriptor.
    ///
    /// - Returns: Whether it was sent; when not, `errno` says why.
    static func send(_ descriptor: Int32, to socket: Int32) -> Bool {
        withMessage { message, control in
            control.bindMemory(to: cmsghdr.self).baseAddress?.initialize(to: cmsghdr())
            control.bindMemory(to: cmsghdr.self)[0].cmsg_len = .init(length)
            control.bindMemory(to: cmsghdr.self)[0].cmsg_level = SOL_SOCKET
            control.bindMemory(to: cmsghdr.self)[0].cmsg_type = rights
            control.storeBytes(of: descriptor, toByteOffset: headLength, as: Int32.self)
            #if os(Linux)
                return sendmsg(socket, &message, Int32(MSG_NOSIGNAL)) == 1
            #else
                return sendmsg(socket, &message, 0) == 1
            #endif
        }
    }

    /// Receives a descriptor; nil when none came.
    static func receive(from socket: Int32) -> Int32? {
        withMessage { message, control in
            while true {
                let count = recvmsg(socket, &message, 0)
                if count < 0, errno == EINTR { continue }
                let head = control.loadUnaligned(as: cmsghdr.self)
                guard count == 1, message.msg_controllen >= .init(length), head.cmsg_level == SOL_SOCKET,
                    head.cmsg_type == rights
                else { return nil }
                return control.loadUnaligned(fromByteOffset: headLength, as: Int32.self)
            }
        }
    }

    private static let rights = Int32(SCM_RIGHTS)

    private static func withMessage<Value>(_ use: (inout msghdr, UnsafeMutableRawBufferPointer) -> Value)
        -> Value
    {
        withUnsafeTemporaryAllocation(byteCount: space, alignment: 16) { control in
            control.initializeMemory(as: UInt8.self, repeating: 0)
            var byte: UInt8 = 0
            return withUnsafeMutableBytes(of: &byte) { company in
                var vector = iovec(iov_base: company.baseAddress, iov_len: 1)
                return withUnsafeMutablePointer(to: &vector) { vector in
                    var message = msghdr()
                    message.msg_iov = vector
                    message.msg_iovlen = 1
                    message.msg_control = control.baseAddress
                    message.msg_controllen = .init(space)
                    return use(&message, control)
                }
            }
        }
    }
}
