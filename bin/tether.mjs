// Preloaded into the web server: when the process that started it is gone, however it went, it ends too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
