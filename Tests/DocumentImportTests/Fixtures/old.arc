filedesc://x.arc 0.0.0.0 20160305080000 text/plain 29
1 0 Ellery Archive
URL IP-ad

http://coast.example/lamp 10.0.0.1 20160305080102 text/html 150
HTTP/1.1 200 OK
Content-Type: text/html

<html><head><title>Lamp</title></head><body><p>The lamp was lit in 1926, the paper says.</p></body></html>
