// Loaded into the web server: when the process that started it is gone, even killed with -9, its end of the pipe closes.
const leave = () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 3000).unref();
};
process.stdin.once('close', leave).once('error', leave).resume();
