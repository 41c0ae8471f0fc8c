"""Opens a DOCX in LibreOffice, accepts or rejects every tracked change, and prints the text, one paragraph a line.

Arguments: the DOCX, `accept` or `reject`, a folder for a profile of its own. Needs LibreOffice with its Python bridge.
"""
import os, subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue

path, action, profile = sys.argv[1:4]
pipe = 'doichieu%d' % os.getpid()
office = subprocess.Popen(
    ['soffice', '--headless', '--norestore', '--nologo', '-env:UserInstallation=file://' + profile,
     '--accept=pipe,name=%s;urp;' % pipe],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for attempt in range(120):
        try:
            context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
    hidden = PropertyValue()
    hidden.Name, hidden.Value = 'Hidden', True
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), '_blank', 0, (hidden,))
    dispatcher = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', context)
    command = '.uno:AcceptAllTrackedChanges' if action == 'accept' else '.uno:RejectAllTrackedChanges'
    dispatcher.executeDispatch(document.CurrentController.Frame, command, '', 0, ())
    paragraphs = document.Text.createEnumeration()
    while paragraphs.hasMoreElements():
        sys.stdout.write(paragraphs.nextElement().String + '\n')
    document.close(True)
    desktop.terminate()
finally:
    try:
        office.wait(20)
    except subprocess.TimeoutExpired:
        office.kill()
